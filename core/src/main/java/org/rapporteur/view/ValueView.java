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
 * @param standing where the value stands for all that is said of a fact: contested, corrected,
 *     superseded or retracted; absent where it stands undisputed, and in a claim, which has its own
 *     status
 */
public record ValueView(
    String kind,
    String text,
    String raw,
    Optional<String> href,
    Optional<String> datetime,
    Optional<Html> html,
    Optional<String> language,
    Optional<String> standing) {
  /** A value of which nothing more is to be said. */
  public ValueView(
      String kind,
      String text,
      String raw,
      Optional<String> href,
      Optional<String> datetime,
      Optional<Html> html,
      Optional<String> language) {
    this(kind, text, raw, href, datetime, html, language, Optional.empty());
  }

  /** The same value for all that is said of a fact. */
  public ValueView standing(Optional<String> word) {
    return new ValueView(kind, text, raw, href, datetime, html, language, word);
  }

  /** The same value where it must not lead anywhere. */
  public ValueView unlinked() {
    return new ValueView(kind, text, raw, Optional.empty(), datetime, html, language, standing);
  }
}
