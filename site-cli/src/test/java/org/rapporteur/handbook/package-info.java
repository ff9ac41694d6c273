/**
 * Tests of the handbook: it is clean, its reference is up to date, its examples do what they say.
 */
@NullMarked
package org.rapporteur.handbook;

import org.jspecify.annotations.NullMarked;
