package org.rapporteur.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.value.When;

/**
 * What was wanted on one issue at a round, or at a date apart from any round.
 *
 * @param round the round, if it is one
 * @param when its day, as far as that is known
 * @param positions by party; nothing of parties of which nothing is on file
 */
public record Moment(
    Optional<EntityId> round, Optional<When> when, Map<EntityId, List<Entity>> positions) {}
