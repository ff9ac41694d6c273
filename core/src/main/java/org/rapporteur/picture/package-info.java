/**
 * Where everything in a picture stands: maps, networks, axes and bars, worked out from what the
 * desk knows, in whole units of the drawing. Nothing here knows SVG or a style; templates draw it.
 * Imports {@code desk}, {@code view} and those before them. Start at {@link
 * org.rapporteur.picture.Lettering}.
 */
@NullMarked
package org.rapporteur.picture;

import org.jspecify.annotations.NullMarked;
