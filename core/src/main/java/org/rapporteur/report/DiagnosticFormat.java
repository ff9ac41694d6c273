package org.rapporteur.report;

import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;

/**
 * A way to write down problems. It neither finds, sorts nor leaves out any, and it writes to no
 * stream.
 */
public interface DiagnosticFormat {
  /** The name it is asked for by. */
  String name();

  /** Whether other programs read it: then it stands alone on the standard output, even if empty. */
  boolean isForPrograms();

  /** All problems, in the order given, as text that ends in a line feed unless it is empty. */
  String write(List<Diagnostic> problems, Setting setting);

  /**
   * What a report is written for.
   *
   * @param folder the site's folder as its author named it, or nothing if it is the current one
   * @param color whether ANSI colours can be seen
   * @param version the version of the program
   */
  record Setting(String folder, boolean color, String version) {}
}
