package org.rapporteur.lint;

import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Entity;

/** A block quote in prose of which nothing says whose words it gives. */
final class UnattributedQuote implements ProseLint {
  @Override
  public Code code() {
    return Code.UNATTRIBUTED_QUOTE;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.corpus().entities().forEach(page -> look(page, site, findings));
  }

  @Override
  public void look(Entity page, Subject site, Findings findings) {
    page.body().unattributed().forEach(span -> findings.add(span));
  }
}
