package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * A page of all positions: of talks, a process, or the whole site.
 *
 * @param of the talks or the process; empty for the whole site
 * @param shifts the first and the latest position of each party on each issue, where there are two
 * @param courses what was wanted through time, issue by issue
 * @param more how many issues are not listed
 */
public record PositionPageView(
    Optional<LinkView> of,
    List<ShiftView> shifts,
    List<CourseView> courses,
    int more,
    List<SourceView> sources) {
  /**
   * Then and now.
   *
   * @param steps every movement in between that a source states, in the order of time
   */
  public record ShiftView(LinkView issue, ValueView party, Side then, Side now, List<Step> steps) {}

  /** How a position moved at a round or on a date, as sources state it. */
  public record Step(Optional<ValueView> date, List<ClaimView> movement) {}

  /** What was wanted at a round or on a date. */
  public record Side(
      Optional<LinkView> round, Optional<ValueView> date, List<StanceView> stances) {}
}
