package org.rapporteur.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.schema.Schema;

/** Everything a site says, read and typed: its settings and its entities by id. */
public final class Corpus {
  private final Schema schema;
  private final Entity site;
  private final Names names;
  private final List<Entity> entities;
  private final Audience audience;
  private final Map<EntityId, Entity> byId = new HashMap<>();
  private final Map<String, List<Entity>> byType;

  /** What an audience may know of a site. */
  public Corpus(
      Schema schema, Entity site, Names names, Collection<Entity> entities, Audience audience) {
    this.audience = audience;
    this.schema = schema;
    this.site = site;
    this.names = names;
    this.entities = entities.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    this.byType = this.entities.stream().collect(Collectors.groupingBy(e -> e.id().type()));
    entities.forEach(entity -> byId.put(entity.id(), entity));
  }

  public Schema schema() {
    return schema;
  }

  /** For whom it was read: what they may not know is not in it. */
  public Audience audience() {
    return audience;
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
    return entities;
  }

  /** The entities of exactly this type, in the order of their ids. */
  public List<Entity> ofType(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /** The entity of this id. */
  public Optional<Entity> find(EntityId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The entity of an id that a checked value names, so it is there. */
  public Entity get(EntityId id) {
    Entity entity = byId.get(id);
    if (entity == null) {
      throw new IllegalStateException("no entity " + id);
    }
    return entity;
  }
}
