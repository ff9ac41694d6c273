/**
 * What is shipped, held against what is said of it. These tests run after packaging and read the
 * built distribution only; they know nothing of the program in it. Start at {@link
 * org.rapporteur.distribution.Shipped}.
 */
@NullMarked
package org.rapporteur.distribution;

import org.jspecify.annotations.NullMarked;
