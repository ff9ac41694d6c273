package org.rapporteur.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.Roster;
import org.rapporteur.desk.RoundTable;
import org.rapporteur.desk.Seat;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.source.Span;

/** Somebody who by undisputed seats sat in two delegations at one round. */
final class PersonTwice implements Lint {
  /** A seat and the delegation in which it counts, which may be another than that of its page. */
  private record Place(Seat seat, Entity delegation) {}

  /** What is told once, at the first of several rounds. */
  private record Told(EntityId person, Entity one, Entity other) {}

  @Override
  public Code code() {
    return Code.PERSON_TWICE;
  }

  @Override
  public void look(Subject site, Findings findings) {
    Set<Told> told = new HashSet<>();
    Map<EntityId, List<Entity>> sent = new LinkedHashMap<>();
    site.ofType(RoundTable.DELEGATION)
        .forEach(delegation ->
            delegation
                .references(RoundTable.ROUNDS)
                .forEach(id -> sent.computeIfAbsent(id, _ -> new ArrayList<>()).add(delegation)));
    sent.forEach((id, delegations) -> {
      if (haveSomebodyInCommon(delegations, site)) {
        look(site.corpus().get(id), delegations, site, told, findings);
      }
    });
  }

  /** A first look at whole rosters; who of them sat at one round takes longer to tell. */
  private static boolean haveSomebodyInCommon(List<Entity> delegations, Subject site) {
    if (delegations.size() < 2) {
      return false;
    }
    Map<EntityId, Entity> seen = new HashMap<>();
    for (Entity delegation : delegations) {
      for (Seat seat : site.rosters().of(delegation).seats()) {
        if (seat.person().isPresent()) {
          Entity other = seen.putIfAbsent(seat.person().get(), delegation);
          if (other != null && !other.equals(delegation)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static void look(
      Entity round, List<Entity> delegations, Subject site, Set<Told> told, Findings findings) {
    Map<EntityId, Place> taken = new HashMap<>();
    for (Entity delegation : delegations) {
      for (Seat seat : site.rosters().at(round, delegation).seats()) {
        if (seat.person().isPresent() && !seat.isContested() && !seat.presence().isAway()) {
          EntityId person = seat.person().get();
          Place place = new Place(seat, delegation);
          Place first = taken.putIfAbsent(person, place);
          if (first != null
              && isElsewhere(first, place)
              && told.add(new Told(person, first.delegation, place.delegation))) {
            add(first, place, person, round, site, findings);
          }
        }
      }
    }
  }

  /** A seat that one delegation has from the other is one seat. */
  private static boolean isElsewhere(Place first, Place place) {
    return !first.delegation.equals(place.delegation)
        && !first.seat.claim().equals(place.seat.claim());
  }

  private static void add(
      Place first, Place place, EntityId person, Entity round, Subject site, Findings findings) {
    findings.addWithHint(
        span(place),
        Optional.of("the other seat stands in " + Subject.place(first.seat.claim())),
        site.title(person),
        first.delegation.title(),
        round.title());
  }

  /**
   * Where the delegation says so itself: for a seat carried over, where it names the earlier one.
   */
  private static Span span(Place place) {
    return place.seat.kind() == Seat.Kind.CARRIED_OVER
        ? place.delegation.claim(Roster.FOLLOWS).map(Claim::span).orElse(place.delegation.span())
        : place.seat.claim().span();
  }
}
