package org.rapporteur.desk;

import java.util.Optional;
import org.rapporteur.model.EntityId;

/**
 * One side at a table: the organization it sits for, and who sits in its delegation where one is on
 * file.
 *
 * @param part the field of the round that names the organization: “party”; empty if none does
 */
public record Bench(Optional<EntityId> of, String part, Optional<Roster> roster) {}
