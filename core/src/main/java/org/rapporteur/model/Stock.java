package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/** The entities of a site, wherever they come from: all read, or read when they are asked for. */
public interface Stock {
  /** All of them, in the order of type and id. */
  List<Entity> entities();

  /** Those of exactly this type, in the order of their ids. */
  List<Entity> ofType(String type);

  /** How many there are of exactly this type. */
  int count(String type);

  /** The title of the one of this id. */
  Optional<String> title(EntityId id);

  /** The one of this id. */
  Optional<Entity> find(EntityId id);
}
