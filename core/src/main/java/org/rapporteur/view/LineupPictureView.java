package org.rapporteur.view;

import java.util.List;

/**
 * Who sat for a side round by round, drawn as people by rounds.
 *
 * @param title what the picture shows, in a few words
 * @param description the same in words
 * @param roles the marks of the roles, for the key
 * @param signs the other marks in it, for the key: contested, absent, replaced, stand-in, new,
 *     promoted, demoted, gone, not-listed, not-named
 * @param more how many people are left to the table
 * @param wide drawn for wide pages and print
 * @param narrow drawn for phones
 */
public record LineupPictureView(
    String title,
    String description,
    List<Role> roles,
    List<String> signs,
    int more,
    Sheet wide,
    Sheet narrow) {
  /**
   * The mark of a role.
   *
   * @param mark head, deputy-head, member, unofficial or other
   * @param letters what stands in the mark of another role
   * @param label the role in words
   */
  public record Role(String mark, String letters, String label) {}

  /** One drawing; where there are many rounds, bands of some of them one below the other. */
  public record Sheet(int width, int height, List<Band> bands) {}

  /**
   * Some rounds.
   *
   * @param heads their names, each in lines
   * @param upright their names where they are turned upright
   * @param rules the lines between the people
   * @param stays from a seat to the same person's next
   */
  public record Band(
      List<WordsView> heads,
      List<WordsView> upright,
      List<LineView> rules,
      List<LineView> stays,
      List<WordsView> names,
      List<Cell> cells) {}

  /**
   * One person at one round.
   *
   * @param mark of the role; contested, gone, not-listed or not-named
   * @param letters what stands in the mark of another role
   * @param away absent, replaced or stand-in; empty for one who sat there
   * @param move new, promoted or demoted; empty otherwise
   */
  public record Cell(int x, int y, String mark, String letters, String away, String move) {}
}
