package org.rapporteur.model;

import java.util.Map;
import org.rapporteur.markdown.Body;
import org.rapporteur.value.Scalar;

/** One value of a field or qualifier, read and checked. */
public sealed interface Value {
  /** Plain text. */
  record Text(String text) implements Value {}

  /** Prose, with the Markdown it was written in. */
  record Prose(String markdown, Body body) implements Value {}

  /** Another entity of the site. */
  record Reference(EntityId id) implements Value {}

  /** Someone or something the source does not name. */
  record Unnamed() implements Value {}

  /** A word out of a list, with its label. */
  record Choice(String word, String label) implements Value {}

  /** A whole number. */
  record Whole(long number) implements Value {}

  /** A date, duration, quantity, address or place on the globe. */
  record Measured(Scalar scalar) implements Value {}

  /** A text in several languages, by BCP 47 tag, in the order written. */
  record Localized(Map<String, String> texts) implements Value {}
}
