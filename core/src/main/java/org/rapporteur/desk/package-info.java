/**
 * What the domain computes of the graph: the table of a round. The only place that knows fields
 * of\n * the shipped types by name. Imports {@code graph} and those before it.
 */
@NullMarked
package org.rapporteur.desk;

import org.jspecify.annotations.NullMarked;
