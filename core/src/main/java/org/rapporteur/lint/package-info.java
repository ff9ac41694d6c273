/**
 * What may be wrong in a site of which every name and value can be read: a seat without a name, a
 * round before its talks. Each lint is one file in the list of {@link org.rapporteur.lint.Lints}.
 * Imports {@code desk} and those before it.
 */
@NullMarked
package org.rapporteur.lint;

import org.jspecify.annotations.NullMarked;
