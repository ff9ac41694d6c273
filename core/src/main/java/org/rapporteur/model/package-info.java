/**
 * What a site knows: entities, claims with their sources, and the names by which pages are found.
 * Imports {@code source}, {@code value}, {@code schema} and {@code markdown}. Start at {@link
 * org.rapporteur.model.Corpus}.
 */
@NullMarked
package org.rapporteur.model;

import org.jspecify.annotations.NullMarked;
