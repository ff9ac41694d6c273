package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * What was wanted on one issue, moment by moment, a column for each party.
 *
 * @param wider the issue it is part of
 */
public record CourseView(
    LinkView issue, Optional<LinkView> wider, List<ValueView> parties, List<MomentView> moments) {
  /**
   * A round, or a date apart from any.
   *
   * @param cells one for each party; nothing in those of which nothing is on file
   */
  public record MomentView(
      Optional<LinkView> round, Optional<ValueView> date, List<CellView> cells) {}

  /** What is on file of one party. */
  public record CellView(List<StanceView> stances) {}
}
