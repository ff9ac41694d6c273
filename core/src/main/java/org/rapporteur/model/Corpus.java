package org.rapporteur.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.schema.Schema;

/** Everything a site says, read and typed: its settings and its entities by id. */
public final class Corpus {
  private final Schema schema;
  private final Entity site;
  private final Names names;
  private final Map<EntityId, Entity> entities = new TreeMap<>();

  public Corpus(Schema schema, Entity site, Names names, Collection<Entity> entities) {
    this.schema = schema;
    this.site = site;
    this.names = names;
    entities.forEach(entity -> this.entities.put(entity.id(), entity));
  }

  public Schema schema() {
    return schema;
  }

  /** The settings of site.yaml. */
  public Entity site() {
    return site;
  }

  /** The names by which pages are found. */
  public Names names() {
    return names;
  }

  /** All entities, in the order of type and id. */
  public List<Entity> entities() {
    return List.copyOf(entities.values());
  }

  /** The entities of exactly this type, in the order of their ids. */
  public List<Entity> ofType(String type) {
    return entities.values().stream().filter(entity -> entity.id().type().equals(type)).toList();
  }

  /** The entity of this id. */
  public Optional<Entity> find(EntityId id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** The entity of an id that a checked value names, so it is there. */
  public Entity get(EntityId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no entity " + id));
  }
}
