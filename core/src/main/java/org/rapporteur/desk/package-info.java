/**
 * What the domain computes of the graph: the table of a round, who would come, the seats and the
 * rounds of a page. The only place that knows fields of the shipped types by name. Imports {@code
 * graph} and those before it. Start at {@link org.rapporteur.desk.RoundTable}.
 */
@NullMarked
package org.rapporteur.desk;

import org.jspecify.annotations.NullMarked;
