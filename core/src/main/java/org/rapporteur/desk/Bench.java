package org.rapporteur.desk;

import java.util.List;
import java.util.Map;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;

/** A delegation with its seats by role, in the order of the roles. */
public record Bench(Entity delegation, Map<String, List<Claim>> seats) {}
