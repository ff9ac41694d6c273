package org.rapporteur.lint;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.desk.RoundTable;
import org.rapporteur.desk.Seat;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;

/** A seat for one round only, at a round to which its delegation is not sent. */
final class SeatElsewhere implements Lint {
  @Override
  public Code code() {
    return Code.SEAT_ELSEWHERE;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.ofType(RoundTable.DELEGATION).forEach(delegation -> look(delegation, site, findings));
  }

  private static void look(Entity delegation, Subject site, Findings findings) {
    Set<EntityId> rounds = Set.copyOf(delegation.references(RoundTable.ROUNDS));
    for (Claim seat : delegation.claims(RoundTable.SEATS)) {
      for (Value at : seat.qualifier(Seat.AT)) {
        if (seat.stands()
            && at instanceof Value.Reference(EntityId round)
            && !rounds.contains(round)) {
          findings.addWithHint(
              seat.span(), hint(rounds, site), site.title(round), delegation.title());
        }
      }
    }
  }

  private static Optional<String> hint(Set<EntityId> rounds, Subject site) {
    return rounds.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "its rounds: "
                + rounds.stream().map(site::title).sorted().collect(Collectors.joining(", ")));
  }
}
