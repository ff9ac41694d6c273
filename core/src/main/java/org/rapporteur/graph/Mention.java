package org.rapporteur.graph;

import org.rapporteur.model.EntityId;

/** A page's prose leads to another page, in a sentence. */
public record Mention(EntityId from, EntityId to, String sentence) {}
