package org.rapporteur.lint;

import java.util.Optional;
import org.rapporteur.desk.Headcount;
import org.rapporteur.desk.Roster;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.value.Quantity;

/** A stated size that the listed seats of a delegation do not make. */
final class RosterSize implements Lint {
  @Override
  public Code code() {
    return Code.ROSTER_SIZE;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.ofType(Roster.DELEGATION)
        .map(site.rosters()::of)
        .forEach(roster -> look(roster, findings));
  }

  private static void look(Roster roster, Findings findings) {
    Headcount count = roster.headcount();
    if (roster.seats().isEmpty()) {
      return;
    }
    roster
        .sizes()
        .forEach(claim -> {
          Optional<Quantity> stated = Roster.size(claim).filter(size -> !count.agrees(size));
          stated.ifPresent(size ->
              findings.addWithHint(
                  claim.span(),
                  roster.sum().map(sum -> "with the seats that carry over: " + sum),
                  size.plain(),
                  count.listed() + (count.listed() == 1 ? " is" : " are")));
        });
  }
}
