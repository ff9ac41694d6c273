/**
 * The theme and the engine that renders it: FreeMarker behind {@link
 * org.rapporteur.view.Templates}. Imports {@code view} and {@code source} of the project and is the
 * only importer of FreeMarker. Start at {@link org.rapporteur.templates.FreemarkerTemplates}; the
 * templates themselves are resources in {@code org/rapporteur/theme}.
 */
@NullMarked
package org.rapporteur.templates;

import org.jspecify.annotations.NullMarked;
