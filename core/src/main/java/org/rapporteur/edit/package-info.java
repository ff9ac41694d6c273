/**
 * Changes to the files of a site: the fixes of {@code check --fix}, the stubs of {@code
 * --create-missing}, and {@code rename}. All of them are edits of stretches of text; nothing else
 * in a file changes. Imports {@code build} and what that imports. Start at {@link
 * org.rapporteur.edit.Fixes} and {@link org.rapporteur.edit.Rename}.
 */
@NullMarked
package org.rapporteur.edit;

import org.jspecify.annotations.NullMarked;
