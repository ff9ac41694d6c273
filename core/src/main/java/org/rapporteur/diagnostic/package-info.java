/**
 * What is wrong with a site, and where: {@link org.rapporteur.diagnostic.Code} lists every kind,
 * {@link org.rapporteur.diagnostic.Diagnostics} collects them. Imports {@code source} only.
 */
@NullMarked
package org.rapporteur.diagnostic;

import org.jspecify.annotations.NullMarked;
