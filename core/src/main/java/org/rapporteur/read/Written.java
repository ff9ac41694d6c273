package org.rapporteur.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.source.Span;

/**
 * One entry of a field with its slots told apart, whatever form it was written in: the main value,
 * qualifiers and claim keys by name, and the citations at the end of a line.
 */
record Written(Map<String, Node> slots, List<Node.Scalar> citations, Span span) {
  static Written at(Span span) {
    return new Written(Map.of(), List.of(), span);
  }

  /** This entry with one more slot, written at {@code where}. */
  Written with(String slot, Node node) {
    if (slots.isEmpty()) {
      return new Written(Map.of(slot, node), citations, span);
    }
    Map<String, Node> more = new LinkedHashMap<>(slots);
    more.put(slot, node);
    return new Written(more, citations, span);
  }

  Written cited(Node.Scalar citation) {
    List<Node.Scalar> more = new ArrayList<>(citations);
    more.add(citation);
    return new Written(slots, more, span);
  }

  Written spanning(Span where) {
    return new Written(slots, citations, where);
  }

  /** The stretch of a line before its citation, and the citation {@code [@…]} that ends it. */
  record Line(Node.Scalar words, Optional<Node.Scalar> citation) {
    static Line of(Node.Scalar scalar) {
      Node.Scalar line = scalar.strip();
      String text = line.text();
      int open = text.lastIndexOf("[@");
      if (open < 0 || !text.endsWith("]") || text.indexOf(']', open) != text.length() - 1) {
        return new Line(line, Optional.empty());
      }
      return new Line(line.sub(0, open).strip(), Optional.of(line.sub(open, text.length())));
    }
  }
}
