package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * What was promised and what was delivered of it, as bars of one scale.
 *
 * @param title what the picture shows, in a few words
 * @param description the same as the bars, in words
 * @param wide drawn for wide pages and print
 * @param narrow drawn for phones
 * @param hasTotals whether anything was told as a total only, which the key explains
 */
public record StagesView(
    String title, String description, Sheet wide, Sheet narrow, boolean hasTotals) {
  /**
   * One drawing.
   *
   * @param bottom where the scale stands
   */
  public record Sheet(
      int width, int height, int left, int right, int bottom, List<Tick> ticks, List<Bar> bars) {}

  /** A number on the scale. */
  public record Tick(int x, WordsView words) {}

  /**
   * A promise against one count.
   *
   * @param name what goes which way; empty for the bar before's
   * @param by who promised and who counts
   * @param outline what was promised
   * @param segments what was delivered, stage by stage, then what is told as a total only
   * @param doubt the stretch of which it is not certain that it was delivered
   * @param dates of the segments, above them
   * @param counts of the segments, below their dates
   * @param steps the segments one below the other, where there is no room for words above them
   * @param totals what was delivered in all by a day
   * @param notes the promise and the empty rest in words, at their places
   * @param sums the arithmetic in words
   */
  public record Bar(
      List<WordsView> name,
      List<WordsView> by,
      int y,
      int height,
      Optional<Outline> outline,
      List<Segment> segments,
      Optional<Stretch> doubt,
      List<WordsView> dates,
      List<WordsView> counts,
      List<Step> steps,
      List<Total> totals,
      List<WordsView> notes,
      List<WordsView> sums) {}

  /** From here to there. */
  public record Stretch(int x, int width) {}

  /**
   * A stage.
   *
   * @param fill solid, hatched or dotted, or plain for what is told as a total only
   */
  public record Segment(int x, int width, String fill) {}

  /**
   * A stage on a line of its own.
   *
   * @param y the upper edge of the segment
   */
  public record Step(int y, int height, Segment segment, WordsView words) {}

  /**
   * What was delivered in all by a day.
   *
   * @param y where its line is drawn
   */
  public record Total(int x, int y, WordsView words) {}

  /**
   * The outline of a promise.
   *
   * @param sure how far it goes at least
   * @param most how far it goes at most; the same where that is certain
   * @param edge how it ends: firm; about, where the number is not exact; open, where it may be more
   */
  public record Outline(int sure, int most, String edge) {}
}
