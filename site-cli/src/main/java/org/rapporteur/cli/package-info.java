/**
 * The command line, and the only place that wires core, templates and content together. {@link
 * org.rapporteur.cli.Commands} lists the commands, one file each.
 *
 * <p>It may import everything; nothing imports it. The only importer of picocli, which lays out the
 * help. Start at {@link org.rapporteur.cli.Program}.
 */
@NullMarked
package org.rapporteur.cli;

import org.jspecify.annotations.NullMarked;
