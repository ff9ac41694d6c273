package org.rapporteur.report;

import org.rapporteur.source.Place;
import org.rapporteur.source.Span;

/**
 * The line on which a stretch begins, and the carets that stand under the stretch. Tabs stay tabs
 * in both; of a very long line only the surroundings of the place are kept.
 */
public record Excerpt(String line, String carets) {
  private static final int WIDEST = 100;
  private static final int BEFORE = 40;
  private static final String CUT = "…";

  /** The excerpt for a stretch. */
  public static Excerpt of(Span span) {
    Place start = span.place();
    Place end = span.endPlace();
    int[] points = span.file().line(start.line()).codePoints().toArray();
    int first = Math.min(start.column() - 1, points.length);
    int last = end.line() == start.line() ? end.column() - 1 : points.length;
    int from = width(points, 0, points.length) <= WIDEST ? 0 : back(points, first, BEFORE);
    int to = forth(points, from, WIDEST);

    StringBuilder line = new StringBuilder(from > 0 ? CUT : "");
    StringBuilder carets = new StringBuilder(from > 0 ? " " : "");
    for (int i = from; i < to; i++) {
      line.appendCodePoint(points[i] == '\t' ? '\t' : Visible.sign(points[i]));
    }
    for (int i = from; i < first; i++) {
      carets.append(points[i] == '\t' ? "\t" : " ".repeat(Visible.width(points[i])));
    }
    line.append(to < points.length ? CUT : "");
    carets.repeat("^", Math.max(1, width(points, first, Math.min(last, to))));
    return new Excerpt(line.toString(), carets.toString());
  }

  private static int width(int[] points, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += Visible.width(points[i]);
    }
    return width;
  }

  private static int back(int[] points, int from, int columns) {
    int at = from;
    for (int left = columns; at > 0 && left >= Visible.width(points[at - 1]); at--) {
      left -= Visible.width(points[at - 1]);
    }
    return at;
  }

  private static int forth(int[] points, int from, int columns) {
    int at = from;
    for (int left = columns; at < points.length && left >= Visible.width(points[at]); at++) {
      left -= Visible.width(points[at]);
    }
    return at;
  }
}
