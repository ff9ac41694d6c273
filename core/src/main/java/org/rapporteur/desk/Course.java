package org.rapporteur.desk;

import java.util.List;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;

/**
 * What was wanted on one issue through time.
 *
 * @param depth how many wider issues it is part of
 * @param parties whoever took a position on it, in the order of the site's parties
 * @param moments the earliest first
 */
public record Course(Entity issue, int depth, List<EntityId> parties, List<Moment> moments) {}
