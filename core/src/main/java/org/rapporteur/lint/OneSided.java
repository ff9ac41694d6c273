package org.rapporteur.lint;

import org.rapporteur.desk.Sourcing;
import org.rapporteur.desk.Support;
import org.rapporteur.diagnostic.Code;

/** A claim that only the media of one side bear out. */
final class OneSided implements Lint {
  @Override
  public Code code() {
    return Code.ONE_SIDED;
  }

  @Override
  public void look(Subject site, Findings findings) {
    Sourcing sourcing = new Sourcing(site.corpus());
    site.corpus().entities().stream()
        .flatMap(page -> sourcing.of(page).stream())
        .forEach(support -> note(support, site, findings));
  }

  private static void note(Support support, Subject site, Findings findings) {
    support
        .side()
        .ifPresent(side ->
            findings.add(
                support.claim().span(),
                site.corpus().get(side).title(),
                support.isOnStateMedia() ? ", all of it owned by the state" : ""));
  }
}
