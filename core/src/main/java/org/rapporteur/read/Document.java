package org.rapporteur.read;

import java.util.List;
import org.rapporteur.markdown.Body;
import org.rapporteur.model.EntityId;
import org.rapporteur.schema.EntityType;
import org.rapporteur.source.Span;

/**
 * A brief split into its facts, still as written, and its prose.
 *
 * @param quotedIn the page that quotes it, if it was harvested from a callout
 * @param span where it begins
 */
record Document(
    EntityType type,
    EntityId id,
    Node.Mapping facts,
    Body body,
    List<EntityId> quotedIn,
    Span span) {
  /** The same page with other facts and its prose. */
  Document telling(Node.Mapping other, Body prose) {
    return new Document(type, id, other, prose, quotedIn, span);
  }

  String slug() {
    return id.slug();
  }
}
