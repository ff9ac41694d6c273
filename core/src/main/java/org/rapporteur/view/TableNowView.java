package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * The table as it was last: the round held last, and who sat there.
 *
 * @param shift how the round was held against its plan: “a day late”
 * @param hosts in whose house or country the sides met
 * @param notKnown what was looked for and not found of it
 */
public record TableNowView(
    MeetingView round,
    Optional<String> shift,
    List<BenchView> sides,
    List<ValueView> hosts,
    List<ClaimView> notKnown) {}
