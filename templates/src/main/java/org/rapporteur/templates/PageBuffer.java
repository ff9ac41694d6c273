package org.rapporteur.templates;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.rapporteur.view.Rendering;

/**
 * A page being written, in UTF-8 from its first letter; nothing of it is seen before it is whole.
 */
final class PageBuffer extends Writer {
  /** Far more than a page needs, far less than an endless loop would write. */
  private static final int LIMIT = 16_000_000;

  /** A text that is longer is quicker taken as a whole than letter by letter. */
  private static final int SHORT = 64;

  private byte[] utf8;
  private int length;
  private int characters;

  /** What was written last, if that is the first half of a letter of two halves. */
  private String half = "";

  /** A page, or a part of one, that is expected to have so many bytes. */
  PageBuffer(int expected) {
    utf8 = new byte[expected];
  }

  @Override
  public void write(char[] chars, int offset, int count) throws IOException {
    begin(count);
    int end = offset + count;
    int next = offset;
    if (half.isEmpty()) {
      byte[] into = utf8;
      int at = length;
      while (next < end) {
        char letter = chars[next];
        if (letter >= 0x80) {
          break;
        }
        into[at++] = (byte) letter;
        next++;
      }
      length = at;
    }
    if (next < end) {
      encode(new String(chars, next, end - next));
    }
  }

  @Override
  public void write(String string) throws IOException {
    write(string, 0, string.length());
  }

  @Override
  public void write(String string, int offset, int count) throws IOException {
    begin(count);
    int end = offset + count;
    int next = offset;
    if (half.isEmpty() && count <= SHORT) {
      byte[] into = utf8;
      int at = length;
      while (next < end) {
        char letter = string.charAt(next);
        if (letter >= 0x80) {
          break;
        }
        into[at++] = (byte) letter;
        next++;
      }
      length = at;
    }
    if (next < end) {
      encode(string.substring(next, end));
    }
  }

  @Override
  public void write(int character) throws IOException {
    write(new char[] {(char) character}, 0, 1);
  }

  /** Writes all of this to something else. */
  void writeTo(Writer out) throws IOException {
    if (out instanceof PageBuffer page) {
      page.begin(characters);
      page.add(utf8, length);
    } else {
      out.write(toString());
    }
  }

  /** The page as it is now. */
  Rendering.Page page() {
    encodeHalf();
    return Rendering.Page.ofUtf8(Arrays.copyOf(utf8, length));
  }

  /** Fails at the place that is writing, which the engine knows only while it runs. */
  private void begin(int more) throws IOException {
    if (characters + more > LIMIT) {
      throw new IOException(
          new TemplateException(
              "The page grows beyond " + LIMIT / 1_000_000 + " million characters.",
              Environment.getCurrentEnvironment()));
    }
    characters += more;
    makeRoom(more);
  }

  private void makeRoom(int more) {
    if (length + more > utf8.length) {
      utf8 = Arrays.copyOf(utf8, Math.max(2 * utf8.length, length + more));
    }
  }

  private void encode(String string) {
    String known = half.isEmpty() ? string : half + string;
    int end =
        known.length() - (Character.isHighSurrogate(known.charAt(known.length() - 1)) ? 1 : 0);
    half = known.substring(end);
    byte[] bytes = known.substring(0, end).getBytes(StandardCharsets.UTF_8);
    add(bytes, bytes.length);
  }

  private void encodeHalf() {
    byte[] bytes = half.getBytes(StandardCharsets.UTF_8);
    half = "";
    add(bytes, bytes.length);
  }

  private void add(byte[] bytes, int count) {
    makeRoom(count);
    System.arraycopy(bytes, 0, utf8, length, count);
    length += count;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return new String(utf8, 0, length, StandardCharsets.UTF_8);
  }
}
