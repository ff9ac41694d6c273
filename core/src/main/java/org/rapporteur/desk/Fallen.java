package org.rapporteur.desk;

import org.rapporteur.model.Claim;
import org.rapporteur.model.EntityId;
import org.rapporteur.schema.Field;

/** A claim that no longer stands: corrected, superseded or retracted. */
public record Fallen(EntityId page, Field field, Claim claim) {}
