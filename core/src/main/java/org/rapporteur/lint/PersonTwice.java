package org.rapporteur.lint;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.desk.RoundTable;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;

/** Somebody with seats in two delegations at one round. */
final class PersonTwice implements Lint {
  private record Seat(EntityId round, EntityId person) {}

  @Override
  public Code code() {
    return Code.PERSON_TWICE;
  }

  @Override
  public void look(Subject site, Findings findings) {
    Map<Seat, Entity> taken = new HashMap<>();
    site.ofType(RoundTable.DELEGATION)
        .forEach(delegation -> {
          for (EntityId round : delegation.references(RoundTable.ROUNDS)) {
            for (Claim seat : delegation.claims(RoundTable.SEATS)) {
              if (seat.stands() && seat.value() instanceof Value.Reference(EntityId person)) {
                Entity first = taken.putIfAbsent(new Seat(round, person), delegation);
                if (first != null && !first.equals(delegation)) {
                  findings.add(
                      seat.span(),
                      site.title(person),
                      first.title(),
                      first.span().file().path(),
                      site.title(round));
                }
              }
            }
          }
        });
  }
}
