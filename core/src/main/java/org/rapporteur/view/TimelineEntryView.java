package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened in talks, or was to happen.
 *
 * @param type the name of its type: round, event, document …
 * @param typeLabel what it is, in a word
 * @param date when it happened, else when it was to
 * @param happened whether the date is not a plan only
 * @param givenUp whether it was put off or called off, so that the date is one that was not kept
 * @param plans the dates that were announced and not kept, and the announced hour of those that
 *     were
 * @param course what became of the plan where that is worth a word: a day late, moved
 * @param places where it was to be, what was given up struck
 * @param delivered what of a promise was delivered; none for what is no delivery
 * @param notes the sources of the date
 */
public record TimelineEntryView(
    String type,
    String typeLabel,
    LinkView page,
    Optional<ValueView> date,
    boolean happened,
    boolean givenUp,
    List<PlanView> plans,
    List<String> course,
    List<ClaimView> places,
    List<ClaimView> delivered,
    Optional<ValueView> status,
    List<NoteView> notes) {}
