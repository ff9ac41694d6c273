/**
 * What templates see: plain records of text, links and lists, and {@link
 * org.rapporteur.view.Templates}, the port behind which a template engine works. Imports {@code
 * source} only. Start at {@link org.rapporteur.view.PageView}.
 */
@NullMarked
package org.rapporteur.view;

import org.jspecify.annotations.NullMarked;
