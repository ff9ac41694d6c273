/**
 * The story: from a folder of briefs to a published site. Imports everything else in core. Start at
 * {@link org.rapporteur.build.SiteBuild}.
 */
@NullMarked
package org.rapporteur.build;

import org.jspecify.annotations.NullMarked;
