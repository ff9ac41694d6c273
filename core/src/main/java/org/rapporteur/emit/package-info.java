/**
 * The files of the site, one output format a class, all in {@link org.rapporteur.emit.Outputs}.\n *
 * Imports {@code page}, {@code json} and those before them.
 */
@NullMarked
package org.rapporteur.emit;

import org.jspecify.annotations.NullMarked;
