/** What markup that a site brings along may hold: text and pictures, nothing that acts. */
@NullMarked
package org.rapporteur.markup;

import org.jspecify.annotations.NullMarked;
