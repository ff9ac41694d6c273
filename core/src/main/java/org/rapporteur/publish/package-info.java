/**
 * The folder a site is published to, and its exchange, in one step, for a new generation that was
 * written beside it. Imports nothing of the project. Start at {@link
 * org.rapporteur.publish.OutputFolder}; what is written goes through {@link
 * org.rapporteur.publish.Generation}, and {@code Exchange} says in which order folders are renamed.
 */
@NullMarked
package org.rapporteur.publish;

import org.jspecify.annotations.NullMarked;
