package org.rapporteur.cache;

import org.rapporteur.model.EntityId;
import org.rapporteur.source.Fingerprint;

/** A sentence by which a page mentions another, known by its fingerprint. */
public record Said(EntityId from, Fingerprint sentence) {}
