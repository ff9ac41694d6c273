package org.rapporteur.lint;

import org.rapporteur.diagnostic.Code;

/** Something that may be wrong in a site of which every name and value can be read. */
interface Lint {
  /** What its findings are. */
  Code code();

  /** Looks for it everywhere in a site. */
  void look(Subject site, Findings findings);
}
