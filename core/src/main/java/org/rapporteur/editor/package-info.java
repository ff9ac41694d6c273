/**
 * What editors are told about a site, so that they complete and check while one writes: a JSON
 * Schema for each kind of file, and the settings that point to them. They are looser than {@code
 * check}: whatever is right is right for them, too. Imports {@code starter} and what it imports.
 * Start at {@link org.rapporteur.editor.EditorFiles}.
 */
@NullMarked
package org.rapporteur.editor;

import org.jspecify.annotations.NullMarked;
