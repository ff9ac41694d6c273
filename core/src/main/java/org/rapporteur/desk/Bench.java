package org.rapporteur.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;

/**
 * One side at a table: the organization it sits for, its delegation where one is on file, and the
 * seats by role in the order of the roles.
 *
 * @param part the field of the round that names the organization: “party”; empty if none does
 */
public record Bench(
    Optional<EntityId> of,
    String part,
    Optional<Entity> delegation,
    Map<String, List<Claim>> seats) {}
