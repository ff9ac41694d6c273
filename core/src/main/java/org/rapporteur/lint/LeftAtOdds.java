package org.rapporteur.lint;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.desk.Roster;
import org.rapporteur.desk.Seat;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.EntityId;

/** Somebody who is said to have left a delegation and was not in the earlier one, or stays. */
final class LeftAtOdds implements Lint {
  @Override
  public Code code() {
    return Code.LEFT_AT_ODDS;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.ofType(Roster.DELEGATION)
        .map(site.rosters()::of)
        .filter(roster -> !roster.left().isEmpty())
        .forEach(roster -> look(roster, site, findings));
  }

  private static void look(Roster roster, Subject site, Findings findings) {
    Set<EntityId> here = persons(roster);
    Optional<Set<EntityId>> before = roster.follows().map(LeftAtOdds::persons);
    for (Claim left : roster.left()) {
      left.reference()
          .ifPresent(person -> {
            if (here.contains(person)) {
              findings.add(left.span(), site.title(person), "still has a seat on this page");
            } else if (before.filter(seats -> !seats.contains(person)).isPresent()) {
              String earlier = roster.follows().orElseThrow().delegation().title();
              findings.add(left.span(), site.title(person), "has no seat in “" + earlier + "”");
            }
          });
    }
  }

  private static Set<EntityId> persons(Roster roster) {
    return roster.seats().stream()
        .map(Seat::person)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }
}
