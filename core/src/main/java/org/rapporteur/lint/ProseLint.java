package org.rapporteur.lint;

import org.rapporteur.model.Entity;

/**
 * A lint that looks at the prose of pages, each by itself. No other lint may: what a page's words
 * may change is known by this.
 */
interface ProseLint extends Lint {
  /** Looks for it in the prose of one page. */
  void look(Entity page, Subject site, Findings findings);
}
