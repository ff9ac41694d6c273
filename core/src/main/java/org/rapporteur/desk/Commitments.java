package org.rapporteur.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.graph.Graph;
import org.rapporteur.graph.Relation;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;

/** The promises of a site, by the page they were made at or laid down in. */
public record Commitments(Corpus corpus, Graph graph) {
  /** The types that hold promises, with the field of a measure that leads to each. */
  private static final Map<String, String> HOLDING =
      Map.of(Meetings.ROUND, Commitment.AGREED_AT, Timeline.DOCUMENT, Commitment.DOCUMENT);

  /** All measures, in the order of their ids. */
  public List<Commitment> all() {
    return corpus.ofKind(Commitment.MEASURE).stream().map(Commitment::of).toList();
  }

  /** Whether a page is a measure. */
  public boolean isMeasure(Entity entity) {
    return corpus.schema().isA(entity.type().name(), Commitment.MEASURE);
  }

  /** The measures agreed at a round or laid down in a document. */
  public List<Commitment> of(Entity page) {
    if (field(page).isEmpty()) {
      return List.of();
    }
    return graph.relationsTo(page.id()).values().stream()
        .flatMap(List::stream)
        .filter(relation -> holds(page, relation))
        .map(Relation::from)
        .distinct()
        .map(corpus::get)
        .map(Commitment::of)
        .toList();
  }

  /** Whether a relation leads from a measure to the page that holds its promise. */
  public boolean holds(Entity page, Relation relation) {
    return !relation.isQualifier()
        && corpus.schema().isA(relation.from().type(), Commitment.MEASURE)
        && field(page).filter(relation.field().name()::equals).isPresent();
  }

  private Optional<String> field(Entity page) {
    for (Map.Entry<String, String> each : HOLDING.entrySet()) {
      if (corpus.schema().isA(page.type().name(), each.getKey())) {
        return Optional.of(each.getValue());
      }
    }
    return Optional.empty();
  }
}
