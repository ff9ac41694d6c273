package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An entry of the page's list of sources.
 *
 * @param anchor the id of the entry, {@code source-3}
 * @param facts short facts about the source: publisher, date
 * @param ownership whose property the outlet is
 * @param reliability A–F, with its meaning as text
 * @param address the source's own address
 * @param marks the places on the page that cite it
 */
public record SourceView(
    int number,
    String anchor,
    LinkView page,
    Supplier<List<String>> facts,
    Optional<ValueView> ownership,
    Optional<ValueView> reliability,
    Optional<String> address,
    List<NoteView> marks) {}
