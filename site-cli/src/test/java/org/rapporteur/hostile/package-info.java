/** Sites by somebody who means harm. */
@NullMarked
package org.rapporteur.hostile;

import org.jspecify.annotations.NullMarked;
