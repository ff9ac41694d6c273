/**
 * Prose: Markdown read into HTML with open slots, headings, links, citations and quoted statements.
 * The only package that knows commonmark. Imports {@code source} and {@code diagnostic}. Start at
 * {@link org.rapporteur.markdown.MarkdownReader}; what comes of a page is a {@link
 * org.rapporteur.markdown.Body}.
 */
@NullMarked
package org.rapporteur.markdown;

import org.jspecify.annotations.NullMarked;
