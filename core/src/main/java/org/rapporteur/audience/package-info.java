/**
 * What may be known by whom, and when: the projection that every later stage starts from. Imports\n
 * * {@code model}.
 */
@NullMarked
package org.rapporteur.audience;

import org.jspecify.annotations.NullMarked;
