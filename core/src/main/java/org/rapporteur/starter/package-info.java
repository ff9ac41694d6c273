/**
 * The first files of a site and the first lines of a page: what {@code init} and {@code new} write.
 * Imports {@code read}, {@code model}, {@code schema} and what they import. Start at {@link
 * org.rapporteur.starter.NewSite} and {@link org.rapporteur.starter.NewPage}.
 */
@NullMarked
package org.rapporteur.starter;

import org.jspecify.annotations.NullMarked;
