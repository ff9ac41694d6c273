package org.rapporteur.desk;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;

/**
 * The statements that have one thing in common: a speaker, a channel, a speech act.
 *
 * @param label what they have in common
 * @param slug the label as a part of an address, different from that of the facet's other shelves
 * @param statements the latest first
 */
public record Shelf(Facet facet, Value label, String slug, List<Entity> statements) {
  /** The page that lists them already: that of the speaker, the round, the topic. */
  public Optional<EntityId> page() {
    return label instanceof Value.Reference(EntityId id) ? Optional.of(id) : Optional.empty();
  }
}
