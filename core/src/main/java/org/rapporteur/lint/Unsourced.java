package org.rapporteur.lint;

import org.rapporteur.desk.Sourcing;
import org.rapporteur.desk.Support;
import org.rapporteur.diagnostic.Code;

/** A claim for which no source is given. */
final class Unsourced implements Lint {
  @Override
  public Code code() {
    return Code.UNSOURCED;
  }

  @Override
  public void look(Subject site, Findings findings) {
    Sourcing sourcing = new Sourcing(site.corpus());
    site.corpus().entities().stream()
        .flatMap(page -> sourcing.of(page).stream())
        .filter(support -> !support.isSourced())
        .map(Support::claim)
        .forEach(claim -> findings.add(claim.span()));
  }
}
