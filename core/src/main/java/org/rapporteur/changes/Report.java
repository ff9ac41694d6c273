package org.rapporteur.changes;

import java.time.Instant;
import java.util.List;

/**
 * What changed between two states of a site, to be written down.
 *
 * @param title of the site
 * @param from what the earlier state is called, and {@code to} the later one
 * @param at when the later state was made
 */
public record Report(String title, String from, String to, Instant at, List<Change> changes) {}
