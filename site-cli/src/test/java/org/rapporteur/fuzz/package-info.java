/**
 * Fuzzing: inputs that nobody would write, and what must be true of the answer to each. {@link
 * org.rapporteur.fuzz.Fuzz} is what a fuzzer calls, {@link org.rapporteur.fuzz.KeptInputsTest}
 * tries again what one has found.
 */
@NullMarked
package org.rapporteur.fuzz;

import org.jspecify.annotations.NullMarked;
