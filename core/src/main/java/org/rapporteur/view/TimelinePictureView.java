package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * What happened in talks or a process, drawn along time.
 *
 * @param title what the picture shows, in a few words
 * @param description the same in words
 * @param caption how much of it is named, and where nothing happened for long
 * @param shapes the marks that are in it, for the key
 * @param wide time from left to right, for wide pages and print
 * @param narrow time from above to below, for phones
 */
public record TimelinePictureView(
    String title,
    String description,
    String caption,
    List<Shape> shapes,
    Sheet wide,
    Sheet narrow) {
  /**
   * What a mark looks like.
   *
   * @param lane rounds, sessions, events, documents or deliveries
   * @param state happened, uncertain, planned or not-kept
   */
  public record Shape(String lane, String state) {}

  /**
   * One drawing.
   *
   * @param lanes what runs along each line, in words
   * @param lines a line for each lane
   * @param axis where time runs; it is broken between these
   * @param breaks how long nothing happened, where the axis is broken
   * @param ticks days and months on the axis
   * @param years the years below or before them
   * @param moves from a date that was not kept to the one that was
   * @param leaders from a mark to its words
   * @param names what the marks are of
   * @param dates when, as it is told
   */
  public record Sheet(
      int width,
      int height,
      List<WordsView> lanes,
      List<LineView> lines,
      List<LineView> axis,
      List<Break> breaks,
      List<Tick> ticks,
      List<WordsView> years,
      List<LineView> moves,
      List<LineView> leaders,
      List<Mark> marks,
      List<WordsView> names,
      List<WordsView> dates) {}

  /** A band in which so much time is left out. */
  public record Break(int x, int y, int width, int height, WordsView words) {}

  /** A day or a month on the axis. */
  public record Tick(int x, int y, WordsView words) {}

  /**
   * Something that happened or was to happen.
   *
   * @param x where it stands, or begins
   * @param toX where it ends; the same for a single day
   * @param count how many things it stands for, where there is no room for each
   */
  public record Mark(Shape shape, int x, int y, int toX, int toY, Optional<WordsView> count) {}
}
