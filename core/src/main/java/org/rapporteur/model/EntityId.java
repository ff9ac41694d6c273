package org.rapporteur.model;

import java.util.Comparator;

/** What names an entity: its type and its id within that type. */
public record EntityId(String type, String slug) implements Comparable<EntityId> {
  private static final Comparator<EntityId> ORDER =
      Comparator.comparing(EntityId::type).thenComparing(EntityId::slug);

  @Override
  public int compareTo(EntityId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return type + "/" + slug;
  }
}
