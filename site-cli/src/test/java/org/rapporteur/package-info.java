/** What holds for all modules together. Start at {@link ArchitectureTest}. */
@NullMarked
package org.rapporteur;

import org.jspecify.annotations.NullMarked;
