/**
 * A second opinion on a built site: a search of its files for whatever the site's own files mark as
 * not for its audience. It shares no code with the reading that left it out, so that a fault of the
 * one is found by the other. Start at {@link org.rapporteur.audit.Audit}.
 */
@NullMarked
package org.rapporteur.audit;

import org.jspecify.annotations.NullMarked;
