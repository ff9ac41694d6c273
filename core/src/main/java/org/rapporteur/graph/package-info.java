/**
 * Links both ways: what prose and facts of each page lead to, and what leads to it. Imports
 * {@code\n * model} and those before it. Start at {@link org.rapporteur.graph.Graph}.
 */
@NullMarked
package org.rapporteur.graph;

import org.jspecify.annotations.NullMarked;
