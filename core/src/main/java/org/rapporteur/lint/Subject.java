package org.rapporteur.lint;

import java.util.stream.Stream;
import org.rapporteur.graph.Graph;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;

/** The site that is looked at. */
record Subject(Corpus corpus, Graph graph) {
  /** The pages of a type, or of one that extends it, in the order of their ids. */
  Stream<Entity> ofType(String type) {
    return corpus.entities().stream()
        .filter(entity -> corpus.schema().isA(entity.type().name(), type));
  }
}
