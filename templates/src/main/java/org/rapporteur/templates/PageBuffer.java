package org.rapporteur.templates;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;

/** A page being written; nothing of it is seen before it is whole. */
final class PageBuffer extends Writer {
  /** Far more than a page needs, far less than an endless loop would write. */
  private static final int LIMIT = 16_000_000;

  private final StringBuilder text;

  /**
   * An empty page.
   *
   * @param room for so many characters to begin with
   */
  PageBuffer(int room) {
    this.text = new StringBuilder(room);
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    keepInBounds(length);
    text.append(chars, offset, length);
  }

  @Override
  public void write(String string) throws IOException {
    keepInBounds(string.length());
    text.append(string);
  }

  @Override
  public void write(String string, int offset, int length) throws IOException {
    keepInBounds(length);
    text.append(string, offset, offset + length);
  }

  @Override
  public void write(int character) throws IOException {
    keepInBounds(1);
    text.append((char) character);
  }

  /** Fails at the place that is writing, which the engine knows only while it runs. */
  private void keepInBounds(int more) throws IOException {
    if (text.length() + more > LIMIT) {
      throw new IOException(
          new TemplateException(
              "The page grows beyond " + LIMIT / 1_000_000 + " million characters.",
              Environment.getCurrentEnvironment()));
    }
  }

  int length() {
    return text.length();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
