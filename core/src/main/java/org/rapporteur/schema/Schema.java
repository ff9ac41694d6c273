package org.rapporteur.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All entity types of a site, built-in and its own. */
public final class Schema {
  /** The abstract root that all types extend. */
  public static final String ROOT = "entity";

  /** The type of the site's own settings. */
  public static final String SITE = "site";

  private final Map<String, EntityType> types;
  private final Map<String, EntityType> byFolder = new LinkedHashMap<>();

  public Schema(Collection<EntityType> types) {
    Map<String, EntityType> byName = new LinkedHashMap<>();
    for (EntityType type : types) {
      byName.put(type.name(), type);
      type.folder().ifPresent(folder -> byFolder.put(folder, type));
    }
    this.types = Map.copyOf(byName);
  }

  /** All types, in no order. */
  public Collection<EntityType> types() {
    return types.values();
  }

  /** The type of this name. */
  public Optional<EntityType> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /** The type of this name, which is known to exist. */
  public EntityType get(String name) {
    EntityType type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException("no type " + name);
    }
    return type;
  }

  /** The type that keeps its pages in this folder. */
  public Optional<EntityType> ofFolder(String folder) {
    return Optional.ofNullable(byFolder.get(folder));
  }

  /** The folders of all types that have pages, in the order of the types files. */
  public List<String> folders() {
    return List.copyOf(byFolder.keySet());
  }

  /** The types that have pages, in the order of the types files. */
  public List<EntityType> withPages() {
    return List.copyOf(byFolder.values());
  }

  /** Whether a type is the other one or extends it, directly or not. */
  public boolean isA(String type, String ancestor) {
    String at = type;
    while (!at.equals(ancestor)) {
      EntityType known = types.get(at);
      if (known == null || known.parent().isEmpty()) {
        return false;
      }
      at = known.parent().get();
    }
    return true;
  }

  /** Whether a type is one of those a reference may lead to. */
  public boolean accepts(ValueType.Reference reference, String type) {
    for (String target : reference.targets()) {
      if (isA(type, target)) {
        return true;
      }
    }
    return false;
  }
}
