package org.rapporteur.view;

import java.util.List;

/**
 * The pages on which the same is missing.
 *
 * @param kind what is missing, in a word: no-place, unnamed-seats
 * @param count how many pages there are
 * @param lines the pages, in the order of type and id
 * @param more how many pages are left out
 */
public record GapGroupView(String kind, int count, List<GapLine> lines, int more) {
  /**
   * A page on which something is missing.
   *
   * @param count how much is missing: seats, claims
   * @param about whom it concerns: the party without a delegation
   */
  public record GapLine(LinkView page, int count, List<ValueView> about) {}
}
