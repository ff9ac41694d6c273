package org.rapporteur.emit;

import java.util.List;

/** One output format: which files it adds to a site. It makes them later, on any thread. */
interface Output {
  /** Whether a file of the site's own {@code static/} takes the place of one of these. */
  default boolean yields() {
    return false;
  }

  List<OutputFile> files(Edition edition);
}
