package org.rapporteur.lint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.desk.Meetings;
import org.rapporteur.desk.RoundTable;
import org.rapporteur.desk.Seat;
import org.rapporteur.desk.Tenure;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;
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
    Map<String, String> words = new HashMap<>(); // the same few offices are compared often
    site.ofType(RoundTable.DELEGATION)
        .forEach(delegation -> {
          Map<EntityId, List<When>> days = new LinkedHashMap<>();
          delegation
              .references(RoundTable.ROUNDS)
              .forEach(round -> days.put(round, days(site.corpus().get(round))));
          for (Claim seat : delegation.claims(RoundTable.SEATS)) {
            if (seat.stands() && seat.value() instanceof Value.Reference(EntityId person)) {
              office(seat)
                  .ifPresent(office -> look(days, seat, person, office, words, site, findings));
            }
          }
        });
  }

  /** A seat is told once, at the first of its rounds that does not fit. */
  private static void look(
      Map<EntityId, List<When>> days,
      Claim seat,
      EntityId person,
      String office,
      Map<String, String> words,
      Subject site,
      Findings findings) {
    List<Tenure> tenures = Tenure.of(site.corpus().get(person));
    List<EntityId> rounds =
        days.keySet().stream().filter(round -> Subject.isHeldAt(seat, round)).toList();
    boolean isAnyOutside =
        rounds.stream()
            .map(round -> days.getOrDefault(round, List.of()))
            .anyMatch(day -> tenures.stream().anyMatch(tenure -> isOutside(tenure, day)));
    if (!isAnyOutside) { // dates are compared sooner than words
      return;
    }
    String called = words.computeIfAbsent(office, Names::fold);
    List<Tenure> same =
        tenures.stream()
            .filter(tenure -> words.computeIfAbsent(tenure.office(), Names::fold).equals(called))
            .toList();
    if (same.isEmpty()) {
      return;
    }
    rounds.stream()
        .filter(round ->
            same.stream()
                .allMatch(tenure -> isOutside(tenure, days.getOrDefault(round, List.of()))))
        .findFirst()
        .ifPresent(round ->
            findings.addWithHint(
                seat.span(),
                Optional.of(
                    "the dates of the office stand in " + Subject.place(same.getFirst().claim())),
                site.title(person),
                office,
                when(same.getFirst()),
                site.title(round)));
  }

  private static List<When> days(Entity round) {
    List<When> held = Certainty.dates(round, Meetings.HELD);
    return held.isEmpty() ? Certainty.dates(round, Meetings.PLANNED) : held;
  }

  private static boolean isOutside(Tenure tenure, List<When> days) {
    return Certainty.areBefore(days, tenure.from().stream().toList())
        || Certainty.areBefore(tenure.until().stream().toList(), days);
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
        .collect(Collectors.joining(" "));
  }
}
