/**
 * Prose: Markdown read into HTML with open slots, headings, links, citations and quoted statements.
 * The only package that knows commonmark. Imports {@code source}, {@code diagnostic} and {@code
 * value}. Start at {@link org.rapporteur.markdown.Body}.
 */
@NullMarked
package org.rapporteur.markdown;

import org.jspecify.annotations.NullMarked;
