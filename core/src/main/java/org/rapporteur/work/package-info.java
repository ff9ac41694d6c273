/** Doing one thing to many items on all cores. Imports nothing of the project. */
@NullMarked
package org.rapporteur.work;

import org.jspecify.annotations.NullMarked;
