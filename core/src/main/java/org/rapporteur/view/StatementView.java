package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * A statement as it is listed on another page: who said what, when, where, and what it does.
 *
 * @param words the renderings; a qualifier of that name where only some sources give it
 * @param language the language it was said in, in words
 * @param whole the longer statement it is taken from
 * @param round the round at which it was said
 */
public record StatementView(
    LinkView page,
    Optional<ValueView> speaker,
    boolean verbatim,
    List<ClaimView> words,
    Optional<ValueView> on,
    List<ClaimView> channels,
    List<ValueView> acts,
    Optional<String> language,
    Optional<LinkView> whole,
    Optional<LinkView> round) {}
