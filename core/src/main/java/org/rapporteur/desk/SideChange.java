package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;

/**
 * What changed on one side from one list to the next.
 *
 * @param of the organization; empty if its delegation names none
 * @param before the round of the earlier list; empty where delegations are compared as a whole
 * @param after the round of the later list
 * @param earlier the earlier list: the rosters of all the side's delegations
 * @param later the later list
 * @param byPerson what became of each person, by kind
 */
public record SideChange(
    Optional<EntityId> of,
    Optional<Entity> before,
    Optional<Entity> after,
    List<Roster> earlier,
    List<Roster> later,
    Map<EntityId, Change> byPerson) {

  /** Compares two lists, person by person. */
  static SideChange between(
      Optional<Entity> before, List<Roster> earlier, Optional<Entity> after, List<Roster> later) {
    Map<EntityId, Seat> then = seats(earlier);
    Map<EntityId, Seat> now = seats(later);
    boolean thenComplete = earlier.stream().allMatch(Roster::isComplete);
    boolean nowComplete = later.stream().allMatch(Roster::isComplete);
    List<String> roles = Roster.roles(later.getFirst().delegation());
    Set<EntityId> persons = new LinkedHashSet<>(now.keySet());
    persons.addAll(then.keySet());
    List<Change> changes = new ArrayList<>();
    for (EntityId person : persons) {
      Optional<Seat> was = Optional.ofNullable(then.get(person));
      Optional<Seat> is = Optional.ofNullable(now.get(person));
      Optional<Claim> left =
          is.isPresent()
              ? Optional.empty()
              : later.stream()
                  .flatMap(roster -> roster.left().stream())
                  .filter(claim -> claim.reference().equals(Optional.of(person)))
                  .findFirst();
      Change.Kind kind =
          was.isEmpty()
              ? (thenComplete ? Change.Kind.NEW : Change.Kind.NOT_NAMED_BEFORE)
              : is.isEmpty()
                  ? (nowComplete || left.isPresent()
                      ? Change.Kind.GONE
                      : Change.Kind.NOT_NAMED_AFTER)
                  : rank(roles, was.get(), is.get());
      changes.add(new Change(person, kind, was, is, left));
    }
    changes.sort((one, other) -> one.kind().compareTo(other.kind()));
    Map<EntityId, Change> byPerson = new LinkedHashMap<>();
    changes.forEach(change -> byPerson.put(change.person(), change));
    return new SideChange(later.getFirst().of(), before, after, earlier, later, byPerson);
  }

  /** What became of each person, by kind. */
  public Collection<Change> changes() {
    return byPerson.values();
  }

  private static Change.Kind rank(List<String> roles, Seat was, Seat is) {
    int then = rank(roles, was);
    int now = rank(roles, is);
    return now < then
        ? Change.Kind.PROMOTED
        : now > then ? Change.Kind.DEMOTED : Change.Kind.STAYED;
  }

  private static int rank(List<String> roles, Seat seat) {
    int at = roles.indexOf(seat.role());
    return at < 0 ? roles.size() : at;
  }

  /** The seat of each person, the highest where there are several, in the order of the ranks. */
  static Map<EntityId, Seat> seats(List<Roster> rosters) {
    Map<EntityId, Seat> seats = new LinkedHashMap<>();
    rosters.stream()
        .flatMap(roster ->
            roster.seats().stream()
                .sorted(
                    Comparator.comparingInt(seat -> rank(Roster.roles(roster.delegation()), seat))))
        .forEach(seat -> seat.person().ifPresent(person -> seats.putIfAbsent(person, seat)));
    return seats;
  }

  /** Whether the later list has the same people in the same seats and offices. */
  public boolean isNone() {
    return changes().stream().allMatch(Change::isNone);
  }

  /** Whether both lists name everybody, as far as they tell. */
  public boolean isBetweenWholeLists() {
    return earlier.stream().allMatch(Roster::isComplete)
        && later.stream().allMatch(Roster::isComplete);
  }
}
