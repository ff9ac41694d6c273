package org.rapporteur.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The bytes of a JSON text being written: its signs, its texts and how they are escaped. */
final class JsonBytes {
  private static final byte[] INDENT = " ".repeat(64).getBytes(StandardCharsets.US_ASCII);

  /** A text that is longer is quicker taken as a whole than letter by letter. */
  private static final int SHORT = 64;

  private byte[] utf8 = new byte[4_096];
  private int length;

  /** A single sign of ASCII. */
  void sign(char sign) {
    makeRoom(1);
    utf8[length++] = (byte) sign;
  }

  /** Signs of ASCII that stand for themselves. */
  void plain(String signs) {
    makeRoom(signs.length());
    for (int i = 0; i < signs.length(); i++) {
      utf8[length++] = (byte) signs.charAt(i);
    }
  }

  /** A new line, indented by two spaces a level. */
  void newLine(int level) {
    sign('\n');
    for (int left = 2 * level; left > 0; left -= INDENT.length) {
      add(INDENT, 0, Math.min(left, INDENT.length));
    }
  }

  /** A text in quotes. */
  void text(String text) {
    sign('"');
    letters(text);
    sign('"');
  }

  /** A text in quotes that is put together of several. */
  void text(List<String> parts) {
    sign('"');
    for (String part : parts) {
      letters(part);
    }
    sign('"');
  }

  private void letters(String text) {
    int plain = text.length() <= SHORT ? addPlain(text) : 0;
    if (plain < text.length()) {
      escape(text.substring(plain).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Adds the letters up to the first that does not stand for itself; how many they are. */
  private int addPlain(String text) {
    int count = text.length();
    makeRoom(count);
    byte[] into = utf8;
    int at = length;
    for (int i = 0; i < count; i++) {
      char letter = text.charAt(i);
      if (letter >= 0x80 || letter < ' ' || letter == '"' || letter == '\\') {
        length = at;
        return i;
      }
      into[at++] = (byte) letter;
    }
    length = at;
    return count;
  }

  private void escape(byte[] bytes) {
    int begin = 0;
    for (int i = 0; i < bytes.length; i++) {
      byte letter = bytes[i];
      if (letter >= 0 && letter < ' ' || letter == '"' || letter == '\\') {
        add(bytes, begin, i);
        plain(escaped(letter));
        begin = i + 1;
      }
    }
    add(bytes, begin, bytes.length);
  }

  private static String escaped(byte letter) {
    return switch (letter) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      default -> "\\u00%02X".formatted(letter);
    };
  }

  private void add(byte[] bytes, int begin, int end) {
    makeRoom(end - begin);
    System.arraycopy(bytes, begin, utf8, length, end - begin);
    length += end - begin;
  }

  private void makeRoom(int more) {
    if (length + more > utf8.length) {
      utf8 = Arrays.copyOf(utf8, Math.max(2 * utf8.length, length + more));
    }
  }

  byte[] toByteArray() {
    return Arrays.copyOf(utf8, length);
  }
}
