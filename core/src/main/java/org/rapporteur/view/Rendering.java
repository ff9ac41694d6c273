package org.rapporteur.view;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What came of rendering one page. */
public sealed interface Rendering {
  /** The page. It is kept as it will be written: few ask for its text. */
  final class Page implements Rendering {
    private final byte[] utf8;

    private Page(byte[] utf8) {
      this.utf8 = utf8;
    }

    /** A page of this text. */
    public Page(String html) {
      this(html.getBytes(StandardCharsets.UTF_8));
    }

    /** A page of this text in UTF-8; the bytes are not copied. */
    public static Page ofUtf8(byte[] html) {
      return new Page(html);
    }

    /** The page in UTF-8; the bytes are not copied. */
    public byte[] utf8() {
      return utf8;
    }

    /** The page. */
    public String html() {
      return new String(utf8, StandardCharsets.UTF_8);
    }

    /** Whether the page begins with this, in UTF-8. */
    public boolean beginsWith(byte[] beginning) {
      int length = beginning.length;
      return utf8.length >= length && Arrays.equals(utf8, 0, length, beginning, 0, length);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Page page && Arrays.equals(utf8, page.utf8);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(utf8);
    }

    @Override
    public String toString() {
      return html();
    }
  }

  /**
   * A template that failed: its name ({@code round.ftlh}), the place in it, from 1, and what is
   * wrong.
   */
  record Fault(String template, int line, int column, String message) implements Rendering {}
}
