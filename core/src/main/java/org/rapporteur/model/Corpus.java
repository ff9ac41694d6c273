package org.rapporteur.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Schema;

/** Everything a site says, read and typed: its settings and its entities by id. */
public final class Corpus {
  private final Schema schema;
  private final Entity site;
  private final Names names;
  private final Stock stock;
  private final Audience audience;

  /** What an audience may know of a site. */
  public Corpus(
      Schema schema, Entity site, Names names, Collection<Entity> entities, Audience audience) {
    this(schema, site, names, new WholeStock(entities), audience);
  }

  /** The same, of entities that may be read when they are asked for. */
  public Corpus(Schema schema, Entity site, Names names, Stock stock, Audience audience) {
    this.schema = schema;
    this.site = site;
    this.names = names;
    this.stock = stock;
    this.audience = audience;
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
    return stock.entities();
  }

  /** The entities of exactly this type, in the order of their ids. */
  public List<Entity> ofType(String type) {
    return stock.ofType(type);
  }

  /** How many entities there are of exactly this type. */
  public int count(String type) {
    return stock.count(type);
  }

  /** The entities of some types and of those that extend them, in the order of type and id. */
  public List<Entity> ofKind(String... kinds) {
    List<Entity> found = new ArrayList<>();
    for (String type : typesOf(kinds)) {
      found.addAll(stock.ofType(type));
    }
    return found;
  }

  /** Whether there is any entity of a type or of one that extends it. */
  public boolean hasKind(String kind) {
    return typesOf(kind).stream().anyMatch(type -> stock.count(type) > 0);
  }

  private List<String> typesOf(String... kinds) {
    List<String> found = new ArrayList<>();
    for (EntityType type : schema.types()) {
      for (String kind : kinds) {
        if (schema.isA(type.name(), kind)) {
          found.add(type.name());
          break;
        }
      }
    }
    Collections.sort(found);
    return found;
  }

  /** The title of the entity of this id. */
  public Optional<String> title(EntityId id) {
    return stock.title(id);
  }

  /** The entity of this id. */
  public Optional<Entity> find(EntityId id) {
    return stock.find(id);
  }

  /** The entity of an id that a checked value names, so it is there. */
  public Entity get(EntityId id) {
    Optional<Entity> entity = stock.find(id);
    if (entity.isEmpty()) {
      throw new IllegalStateException("no entity " + id);
    }
    return entity.get();
  }
}
