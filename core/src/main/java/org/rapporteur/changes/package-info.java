/**
 * What changed between two built data files, as facts: a seat that was added, a date that moved,
 * words that were altered. Knows nothing of how a site is read; it compares {@code data/site.json}.
 * Start at {@link org.rapporteur.changes.Comparison}.
 */
@NullMarked
package org.rapporteur.changes;

import org.jspecify.annotations.NullMarked;
