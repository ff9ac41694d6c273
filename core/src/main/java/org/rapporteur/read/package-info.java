/**
 * From a folder to a corpus: files, front matter, types, and the values and names they hold. The
 * only package that knows SnakeYAML. Imports {@code source}, {@code diagnostic}, {@code value},
 * {@code schema}, {@code markdown}, {@code model} and {@code work}. Start at {@link
 * org.rapporteur.read.CorpusReader}.
 */
@NullMarked
package org.rapporteur.read;

import org.jspecify.annotations.NullMarked;
