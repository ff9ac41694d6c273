package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * A map of places, drawn for wide pages and for phones, with what it shows as rows.
 *
 * @param places the rows, by the numbers of the marks
 */
public record MapView(Drawing wide, Drawing narrow, List<Row> places) {
  /**
   * A drawing; paths are SVG path data, everything is in units of the drawing.
   *
   * @param land what is no water
   * @param borders lines between countries
   * @param disputed those that are disputed
   */
  public record Drawing(
      int width, int height, String land, String borders, String disputed, List<Mark> marks) {}

  /**
   * A mark at one place or at several that fall together.
   *
   * @param radius grows with the number of rounds
   * @param label the lines beside it; none where there is no room, then the number stands in it
   * @param anchor start, middle or end
   */
  public record Mark(int x, int y, int radius, String number, List<Line> label, String anchor) {}

  /** A line of a label; the first is the name. */
  public record Line(int x, int y, String text) {}

  /**
   * A place.
   *
   * @param number that of its mark
   * @param shownAt the wider place at whose point it stands
   */
  public record Row(
      String number,
      LinkView place,
      Optional<LinkView> shownAt,
      String coordinates,
      List<Meeting> rounds) {}

  /** A round held or planned there. */
  public record Meeting(LinkView round, Optional<ValueView> date) {}
}
