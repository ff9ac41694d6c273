/**
 * JSON text. Imports nothing of the project, and is the only importer of Jackson. Start at {@link
 * org.rapporteur.json.JsonText}.
 */
@NullMarked
package org.rapporteur.json;

import org.jspecify.annotations.NullMarked;
