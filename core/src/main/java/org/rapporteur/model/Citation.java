package org.rapporteur.model;

import java.util.Optional;

/** A source and the place in it, such as “p. 3”. */
public record Citation(EntityId source, Optional<String> locator) {}
