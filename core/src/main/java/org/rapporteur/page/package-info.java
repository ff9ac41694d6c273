/**
 * The plan of the site: which pages there are, where they stand, and what each one shows. Imports\n
 * * {@code desk}, {@code view} and those before them. Start at {@link
 * org.rapporteur.page.SitePlan}.
 */
@NullMarked
package org.rapporteur.page;

import org.jspecify.annotations.NullMarked;
