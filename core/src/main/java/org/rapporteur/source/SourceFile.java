package org.rapporteur.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One file of a site: its path below the site folder, with {@code /} between names, and its text
 * without a byte order mark. Lines end at LF, CRLF or CR.
 */
public final class SourceFile {
  private final String path;
  private final String text;
  private int @Nullable [] lineStarts;

  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
  }

  /** A file or folder that is named in a diagnostic but whose text plays no part. */
  public static SourceFile named(String path) {
    return new SourceFile(path, "");
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The stretch from {@code start} (inclusive) to {@code end} (exclusive), in UTF-16 units. */
  public Span span(int start, int end) {
    int from = Math.clamp(start, 0, text.length());
    return new Span(this, from, Math.clamp(end, from, text.length()));
  }

  /** The empty stretch at the very beginning. */
  public Span start() {
    return new Span(this, 0, 0);
  }

  /** Where an offset stands: line and column from 1, the column counted in code points. */
  public Place place(int offset) {
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Place(line + 1, text.codePointCount(starts[line], offset) + 1);
  }

  /** The offset of a line and column, both from 1, moved inside the text where it lies beyond. */
  public int offset(int line, int column) {
    int[] starts = lineStarts();
    int from = starts[Math.clamp(line, 1, starts.length) - 1];
    return Math.min(text.length(), from + Math.max(0, column - 1));
  }

  /** The text of a line, counted from 1, without its end. */
  public String line(int number) {
    int[] starts = lineStarts();
    int from = starts[number - 1];
    int to = number < starts.length ? starts[number] : text.length();
    while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
      to--;
    }
    return text.substring(from, to);
  }

  private int[] lineStarts() {
    int[] known = lineStarts;
    if (known == null) {
      known = findLineStarts(text);
      lineStarts = known;
    }
    return known;
  }

  private static int[] findLineStarts(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public String toString() {
    return path;
  }
}
