package org.rapporteur.lint;

import java.util.stream.Stream;
import org.rapporteur.graph.Graph;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;

/** The site that is looked at. */
record Subject(Corpus corpus, Graph graph) {
  /** The pages of a type, or of one that extends it, in the order of their ids. */
  Stream<Entity> ofType(String type) {
    return corpus.entities().stream().filter(entity -> isA(entity, type));
  }

  /** Whether a page is of a type, or of one that extends it. */
  boolean isA(Entity entity, String type) {
    return corpus.schema().isA(entity.type().name(), type);
  }

  /** The title of a page that a checked value names. */
  String title(EntityId id) {
    return corpus.get(id).title();
  }

  /** Where a claim is written, in a sentence. */
  static String place(Claim claim) {
    return claim.span().file().path() + ", line " + claim.span().place().line();
  }
}
