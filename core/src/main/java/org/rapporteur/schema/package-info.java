/**
 * Entity types as data: what a types file says, checked. Imports {@code source} and {@code value}.
 * Start at {@link org.rapporteur.schema.Schema}.
 */
@NullMarked
package org.rapporteur.schema;

import org.jspecify.annotations.NullMarked;
