package org.rapporteur.emit;

import java.util.List;

/** One output format: which files it adds to a site. It makes them later, on any thread. */
interface Output {
  List<OutputFile> files(Edition edition);
}
