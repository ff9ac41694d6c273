/**
 * The scalar values a field can hold: EDTF dates, moments, lengths of time, quantities,
 * coordinates, language tags and web addresses.
 *
 * <p>Every value is immutable, is read from text by its own {@code parse}, and has a canonical text
 * that reads back to an equal value and a plain English rendering. Nothing here depends on the
 * clock, the JVM's locale or its time zone. A text that is no value is a {@link
 * org.rapporteur.value.Parsed.Fault} that points at the characters to blame.
 *
 * <p>May import: nothing of the project.
 *
 * <p>Start at {@link org.rapporteur.value.Scalar}; dates begin at {@link
 * org.rapporteur.value.When}.
 */
@NullMarked
package org.rapporteur.value;

import org.jspecify.annotations.NullMarked;
