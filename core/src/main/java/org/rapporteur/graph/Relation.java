package org.rapporteur.graph;

import org.rapporteur.model.Claim;
import org.rapporteur.model.EntityId;
import org.rapporteur.schema.Field;

/**
 * One entry of a field, or of a qualifier, that leads from one entity to another.
 *
 * @param field the field or qualifier whose value {@code to} is
 * @param entry the field the claim belongs to; the same as {@code field} unless that is a qualifier
 */
public record Relation(EntityId from, EntityId to, Field field, Field entry, Claim claim) {
  /** Whether the other entity is said about the entry rather than being its value. */
  public boolean isQualifier() {
    return !field.equals(entry);
  }
}
