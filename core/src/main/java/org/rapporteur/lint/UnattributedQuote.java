package org.rapporteur.lint;

import org.rapporteur.diagnostic.Code;

/** A block quote in prose of which nothing says whose words it gives. */
final class UnattributedQuote implements Lint {
  @Override
  public Code code() {
    return Code.UNATTRIBUTED_QUOTE;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.corpus()
        .entities()
        .forEach(page -> page.body().unattributed().forEach(span -> findings.add(span)));
  }
}
