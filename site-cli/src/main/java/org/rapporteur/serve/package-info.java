/**
 * The preview: a site served from memory to this machine alone, made anew whenever one of its files
 * changes. Imports {@code build} and what the story's outcome consists of; the only importer of
 * directory-watcher. Start at {@link org.rapporteur.serve.Preview}.
 *
 * <p>One thread hears of changes ({@code Watch}), one makes the site ({@code Rebuilds}) and puts it
 * on the {@code Stage} as a whole; each request looks at the stage once and is answered from the
 * {@code Snapshot} that stands there.
 */
@NullMarked
package org.rapporteur.serve;

import org.jspecify.annotations.NullMarked;
