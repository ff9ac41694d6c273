package org.rapporteur.lint;

import org.rapporteur.desk.Sourcing;
import org.rapporteur.desk.Support;
import org.rapporteur.diagnostic.Code;

/** A claim that rests on one independent voice alone. */
final class SingleSource implements Lint {
  @Override
  public Code code() {
    return Code.SINGLE_SOURCE;
  }

  @Override
  public void look(Subject site, Findings findings) {
    Sourcing sourcing = new Sourcing(site.corpus());
    site.corpus().entities().stream()
        .flatMap(page -> sourcing.of(page).stream())
        .filter(Support::isSingle)
        .forEach(
            support -> findings.add(support.claim().span(), support.voices().getFirst().name()));
  }
}
