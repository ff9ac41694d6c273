/**
 * What may be known by whom, and when: the projection that every later stage starts from. Imports
 * {@code model} and those before it. Start at {@link org.rapporteur.audience.Projection}.
 */
@NullMarked
package org.rapporteur.audience;

import org.jspecify.annotations.NullMarked;
