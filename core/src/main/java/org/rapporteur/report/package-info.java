/**
 * What is wrong with a site, written for readers and for other programs: one file a format, and
 * {@link org.rapporteur.report.DiagnosticFormats} lists them. Imports {@code source}, {@code
 * diagnostic} and {@code json}. Start at {@link org.rapporteur.report.DiagnosticFormat}.
 */
@NullMarked
package org.rapporteur.report;

import org.jspecify.annotations.NullMarked;
