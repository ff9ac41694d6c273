package org.rapporteur.lint;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.desk.Rosters;
import org.rapporteur.desk.Seat;
import org.rapporteur.graph.Graph;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;

/**
 * The site that is looked at.
 *
 * @param rosters who sits in each delegation
 */
record Subject(Corpus corpus, Graph graph, Rosters rosters) {
  static Subject of(Corpus corpus, Graph graph) {
    return new Subject(corpus, graph, new Rosters(corpus));
  }

  /** The pages of a type, or of one that extends it, in the order of their ids. */
  Stream<Entity> ofType(String type) {
    return corpus.entities().stream().filter(entity -> isA(entity, type));
  }

  /** Whether a page is of a type, or of one that extends it. */
  boolean isA(Entity entity, String type) {
    return corpus.schema().isA(entity.type().name(), type);
  }

  /** Whether a page is of a type, or of one that extends it. */
  boolean isA(EntityId id, String type) {
    return corpus.schema().isA(id.type(), type);
  }

  /** The title of a page that a checked value names. */
  String title(EntityId id) {
    return corpus.get(id).title();
  }

  /** Whether a seat is held at a round of its delegation: at all of them, if it names none. */
  static boolean isHeldAt(Claim seat, EntityId round) {
    List<Value> only = seat.qualifier(Seat.AT);
    return only.isEmpty() || only.contains(new Value.Reference(round));
  }

  /** Where a claim is written, in a sentence. */
  static String place(Claim claim) {
    return claim.span().file().path() + ", line " + claim.span().place().line();
  }
}
