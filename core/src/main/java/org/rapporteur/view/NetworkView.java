package org.rapporteur.view;

import java.util.List;

/**
 * Who belongs to whom, drawn for wide pages and for phones, with its ties as rows.
 *
 * @param more how many are not drawn; the rows have all
 */
public record NetworkView(Drawing wide, Drawing narrow, List<Row> ties, int more) {
  /** A drawing; everything is in units of it, paths are SVG path data. */
  public record Drawing(int width, int height, List<Edge> edges, List<Node> nodes) {}

  /** A line between two. */
  public record Edge(String path, boolean absent) {}

  /**
   * A name in its place.
   *
   * @param kind round, person, organization or delegation
   * @param side 0 for the centre, else 1 or 2
   * @param left, top, width, height the box it fills
   * @param lines the name
   * @param notes smaller, below it: a role, an office
   */
  public record Node(
      String kind,
      int side,
      boolean absent,
      int left,
      int top,
      int width,
      int height,
      String anchor,
      List<Line> lines,
      List<Line> notes) {}

  /** A line of text and where its foot stands. */
  public record Line(int x, int y, String text) {}

  /** Who is tied to whom, and as what. */
  public record Row(LinkView from, String tie, LinkView to) {}
}
