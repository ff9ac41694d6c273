package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * Claims of many pages that have something in common.
 *
 * @param name contested, corrected, superseded, retracted, one-sided, single or unsourced
 * @param side for claims on the media of one side, whose media
 * @param count how many claims there are
 * @param state how many of them rest on what a state owns
 * @param pages the pages they stand on, those with most of them first
 * @param morePages how many pages are left out
 */
public record ClaimListView(
    String name,
    Optional<ValueView> side,
    int count,
    int state,
    List<ClaimPage> pages,
    int morePages) {
  /** The claims on one page; of very many the first. */
  public record ClaimPage(LinkView page, String typeLabel, int count, List<ClaimLine> claims) {}

  /**
   * A claim, the field it belongs to, and the sources it names.
   *
   * @param label the field's label
   */
  public record ClaimLine(String label, ClaimView claim, List<LinkView> sources) {}
}
