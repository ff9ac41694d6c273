package org.rapporteur.view;

import java.util.Optional;

/**
 * One value, ready to be shown.
 *
 * @param kind the value type's name in the types files: text, markdown, reference, enum, date, …;
 *     {@code unknown} for “not named”
 * @param text the value in plain language
 * @param raw the canonical form, as in the data files (an enum's word, an EDTF date, an id)
 * @param href where it leads: the page of a reference, the address of a url
 * @param datetime what HTML's {@code <time datetime>} takes, for dates and times
 * @param html prose, for markdown
 * @param language the BCP 47 tag of a text in another language than the page
 */
public record ValueView(
    String kind,
    String text,
    String raw,
    Optional<String> href,
    Optional<String> datetime,
    Optional<Html> html,
    Optional<String> language) {}
