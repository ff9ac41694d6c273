package org.rapporteur.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.desk.Meetings;
import org.rapporteur.desk.RoundTable;
import org.rapporteur.desk.Seat;
import org.rapporteur.desk.Tenure;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.value.When;

/** A seat with an office that had not begun, or was over, when the round was held. */
final class SeatOutsideOffice implements Lint {
  @Override
  public Code code() {
    return Code.SEAT_OUTSIDE_OFFICE;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.ofType(RoundTable.DELEGATION)
        .forEach(delegation ->
            delegation.references(RoundTable.ROUNDS).stream()
                .map(site.corpus()::get)
                .forEach(round ->
                    held(round).ifPresent(day -> look(delegation, round, day, site, findings))));
  }

  private static void look(
      Entity delegation, Entity round, When day, Subject site, Findings findings) {
    for (Claim seat : delegation.claims(RoundTable.SEATS)) {
      Optional<String> office = office(seat);
      if (seat.stands()
          && office.isPresent()
          && seat.value() instanceof Value.Reference(EntityId person)) {
        List<Tenure> same =
            Tenure.of(site.corpus().get(person)).stream()
                .filter(tenure -> tenure.isCalled(office.get()))
                .toList();
        boolean outside =
            !same.isEmpty() && same.stream().allMatch(tenure -> tenure.isCertainlyOutside(day));
        if (outside) {
          Tenure tenure = same.getFirst();
          findings.addWithHint(
              seat.span(),
              Optional.of("the dates of the office stand in " + Subject.place(tenure.claim())),
              site.title(person),
              office.get(),
              when(tenure),
              round.title());
        }
      }
    }
  }

  private static Optional<When> held(Entity round) {
    return round.when(Meetings.HELD).or(() -> round.when(Meetings.PLANNED));
  }

  private static Optional<String> office(Claim seat) {
    return seat.qualifier(Seat.OFFICE).stream()
        .flatMap(
            value -> value instanceof Value.Text(String text) ? Stream.of(text) : Stream.empty())
        .findFirst();
  }

  private static String when(Tenure tenure) {
    return Stream.concat(
            tenure.from().map(from -> "from " + from.plain()).stream(),
            tenure.until().map(until -> "until " + until.plain()).stream())
        .reduce((from, until) -> from + " " + until)
        .orElse("");
  }
}
