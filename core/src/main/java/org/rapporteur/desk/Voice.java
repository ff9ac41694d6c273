package org.rapporteur.desk;

import java.util.Optional;
import org.rapporteur.model.EntityId;

/**
 * One independent voice: a publisher, whatever it publishes and whoever copies it.
 *
 * @param key by which two sources are known to be the same voice
 * @param page the publisher's page, or that of the source where no publisher is known
 * @param name the publisher's name where it has no page; else the page's title
 * @param side the organization whose media it belongs to
 * @param state whether it is the property of a state
 */
public record Voice(
    String key, EntityId page, String name, Optional<EntityId> side, boolean state) {}
