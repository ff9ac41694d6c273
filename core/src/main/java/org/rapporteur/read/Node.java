package org.rapporteur.read;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Spot;
import org.rapporteur.source.Span;

/** A piece of YAML with its place; what a scalar means is for its field to say. */
sealed interface Node {
  Span span();

  /**
   * A scalar as written, without quotes.
   *
   * @param letters where each character of the text stands in the file
   * @param host the whole YAML value with its quotes, of which this may be a part; empty in prose
   */
  record Scalar(String text, Span span, Letters letters, Optional<Span> host) implements Node {
    /** A text that stands in prose. */
    Scalar(String text, Span span, Letters letters) {
      this(text, span, letters, Optional.empty());
    }

    /** Where it is written, and how another text is written there. */
    Spot spot() {
      return new ScalarSpot(this);
    }

    /** Where a part of the text stands. */
    Span part(int offset, int length) {
      int from = Math.clamp(offset, 0, text.length());
      int to = Math.clamp(from + length, from, text.length());
      return letters.span(span.file(), from, to);
    }

    /** A part of the text as a scalar of its own. */
    Scalar sub(int from, int to) {
      return new Scalar(text.substring(from, to), part(from, to - from), letters.from(from), host);
    }

    /** This scalar without the blanks around it. */
    Scalar strip() {
      int from = 0;
      int to = text.length();
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      return from == 0 && to == text.length() ? this : sub(from, to);
    }

    boolean isBlank() {
      return text.isBlank();
    }
  }

  /** A list. */
  record Sequence(List<Node> items, Span span) implements Node {}

  /** A map, in the order written, each key once. */
  record Mapping(List<Entry> entries, Span span) implements Node {
    Optional<Node> get(String key) {
      for (Entry entry : entries) {
        if (entry.key.text().equals(key)) {
          return Optional.of(entry.value);
        }
      }
      return Optional.empty();
    }
  }

  /** A key and what it holds. */
  record Entry(Scalar key, Node value) {}

  /** What kind of node this is, for messages. */
  default String kind() {
    return switch (this) {
      case Scalar _ -> "a text";
      case Sequence _ -> "a list";
      case Mapping _ -> "a map";
    };
  }
}
