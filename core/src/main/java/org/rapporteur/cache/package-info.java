/**
 * What is known of the last build of an output folder, so that the next one does only what has
 * changed. Start at {@link org.rapporteur.cache.LastBuild}; {@link org.rapporteur.cache.Footprints}
 * says what a page rests on.
 */
@NullMarked
package org.rapporteur.cache;

import org.jspecify.annotations.NullMarked;
