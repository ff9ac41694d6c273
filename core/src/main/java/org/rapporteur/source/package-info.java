/**
 * Files as they were read, and places in them. Imports nothing of the project. Start at {@link
 * org.rapporteur.source.SourceFile}.
 */
@NullMarked
package org.rapporteur.source;

import org.jspecify.annotations.NullMarked;
