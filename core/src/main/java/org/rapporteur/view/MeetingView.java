package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * A round as it stands in a list on another page.
 *
 * @param date when it was held, or else was to be held
 * @param held whether the date is that of a round that took place
 * @param givenUp whether it was put off or called off, so that the date is one that was not kept
 * @param planned the first announcement, if it named another day
 * @param course what became of the plan where that is worth a word: a day late, moved
 * @param sides the parties
 * @param parts what the page it is listed on is to the round, each with who says so
 */
public record MeetingView(
    LinkView round,
    Optional<ValueView> date,
    boolean held,
    boolean givenUp,
    Optional<ValueView> planned,
    List<String> course,
    Optional<ValueView> place,
    Optional<ValueView> status,
    List<ValueView> sides,
    List<ClaimView> parts) {}
