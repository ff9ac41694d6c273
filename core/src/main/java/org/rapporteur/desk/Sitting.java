package org.rapporteur.desk;

import java.util.Optional;
import org.rapporteur.model.Entity;

/**
 * A seat that somebody held.
 *
 * @param round the round it was held at; empty if the delegation names none
 */
public record Sitting(Optional<Entity> round, Entity delegation, Seat seat) {}
