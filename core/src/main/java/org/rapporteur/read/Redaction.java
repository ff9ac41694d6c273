package org.rapporteur.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.value.Tlp;

/**
 * Takes those entries out of a page's facts that bear a label of their own which the audience may
 * not see; what held nothing else goes with them. It is done before anything is read of the facts,
 * so that the rest is read as if they had never been written.
 */
record Redaction(Tlp audience, Diagnostics log) {
  /** The facts that are left of a page. */
  Node.Mapping of(Node.Mapping facts) {
    List<Node.Entry> left = new ArrayList<>();
    for (Node.Entry entry : facts.entries()) {
      left(entry.value()).ifPresent(value -> left.add(new Node.Entry(entry.key(), value)));
    }
    return new Node.Mapping(left, facts.span());
  }

  private Optional<Node> left(Node node) {
    return switch (node) {
      case Node.Scalar scalar -> Optional.of(scalar);
      case Node.Sequence list -> left(list);
      case Node.Mapping map -> left(map);
    };
  }

  private Optional<Node> left(Node.Sequence list) {
    List<Node> items = list.items().stream().map(this::left).flatMap(Optional::stream).toList();
    return items.isEmpty() && !list.items().isEmpty()
        ? Optional.empty()
        : Optional.of(new Node.Sequence(items, list.span()));
  }

  private Optional<Node> left(Node.Mapping map) {
    Optional<Tlp> label = map.get(Marking.TLP).map(node -> Marking.label(node, log));
    if (label.isPresent() && !label.get().mayReach(audience)) {
      return Optional.empty();
    }
    Node.Mapping left = of(map);
    boolean isEmptied =
        left.entries().size() < map.entries().size()
            && left.entries().stream().allMatch(entry -> entry.key().text().equals(Marking.TLP));
    return isEmptied ? Optional.empty() : Optional.of(left);
  }
}
