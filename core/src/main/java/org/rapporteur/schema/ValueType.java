package org.rapporteur.schema;

import java.util.List;
import java.util.Map;

/** What kind of value a field takes. */
public sealed interface ValueType {
  /** A value that needs no further description. */
  record Plain(Kind kind) implements ValueType {}

  /** A page of one of the given types or of a type that extends one of them. */
  record Reference(List<String> targets) implements ValueType {}

  /** One word out of a list; the map gives each word its label, in the order of the types file. */
  record Choice(Map<String, String> labels) implements ValueType {}

  /** The kinds of plain values; the words are those of the types files. */
  enum Kind {
    TEXT("text"),
    MARKDOWN("markdown"),
    DATE("date"),
    DATETIME("datetime"),
    WHEN("when"),
    DURATION("duration"),
    QUANTITY("quantity"),
    INTEGER("integer"),
    COORDINATES("coordinates"),
    URL("url"),
    LOCALIZED_TEXT("localized-text");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** The word for this type in a types file. */
  default String word() {
    return switch (this) {
      case Plain plain -> plain.kind.word();
      case Reference _ -> "reference";
      case Choice _ -> "enum";
    };
  }
}
