package org.rapporteur.lint;

import org.rapporteur.desk.Meetings;
import org.rapporteur.desk.RoundTable;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Value;

/** A seat without a name, in a delegation that does not note what is not known of it. */
final class UnnamedSeat implements Lint {
  @Override
  public Code code() {
    return Code.UNNAMED_SEAT;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.ofType(RoundTable.DELEGATION)
        .filter(delegation -> delegation.claims(Meetings.NOT_KNOWN).isEmpty())
        .flatMap(delegation -> delegation.claims(RoundTable.SEATS).stream())
        .filter(seat -> seat.stands() && seat.value() instanceof Value.Unnamed)
        .forEach(seat -> findings.add(seat.span()));
  }
}
