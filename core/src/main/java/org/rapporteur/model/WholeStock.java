package org.rapporteur.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Entities that have all been read. */
final class WholeStock implements Stock {
  private final List<Entity> entities;
  private final Map<EntityId, Entity> byId = new HashMap<>();
  private final Map<String, List<Entity>> byType;

  WholeStock(Collection<Entity> entities) {
    this.entities =
        entities.stream().sorted((one, other) -> one.id().compareTo(other.id())).toList();
    this.byType = this.entities.stream().collect(Collectors.groupingBy(e -> e.id().type()));
    entities.forEach(entity -> byId.put(entity.id(), entity));
  }

  @Override
  public List<Entity> entities() {
    return entities;
  }

  @Override
  public List<Entity> ofType(String type) {
    return byType.getOrDefault(type, List.of());
  }

  @Override
  public int count(String type) {
    return ofType(type).size();
  }

  @Override
  public Optional<String> title(EntityId id) {
    return find(id).map(Entity::title);
  }

  @Override
  public Optional<Entity> find(EntityId id) {
    return Optional.ofNullable(byId.get(id));
  }
}
