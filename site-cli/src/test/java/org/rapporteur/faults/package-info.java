/** Disks that fill up, files that vanish, programs that are killed. */
@NullMarked
package org.rapporteur.faults;

import org.jspecify.annotations.NullMarked;
