package org.rapporteur.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.schema.ValueType;
import org.rapporteur.value.Quantity;

/**
 * Who sits in a delegation: as a whole, or at one of its rounds.
 *
 * @param follows the roster of the earlier delegation whose seats carry over
 * @param seats the seats that stand, by role, those carried over among them
 * @param overtaken the delegation's own seats that no longer stand
 */
public record Roster(
    Entity delegation, Optional<Roster> follows, List<Seat> seats, List<Seat> overtaken) {
  public static final String DELEGATION = "delegation";
  public static final String FOLLOWS = "follows";
  public static final String LEFT = "left";
  public static final String REPLACED_BY = "replaced-by";
  public static final String SEATS = "seats";
  public static final String ROLE = "role";
  public static final String SIZE = "size";
  public static final String OF = "of";

  /** The roles in their order of rank, the highest first. */
  public static List<String> roles(Entity delegation) {
    return delegation.type().field(SEATS).qualifier(ROLE).type()
            instanceof ValueType.Choice(Map<String, String> labels)
        ? List.copyOf(labels.keySet())
        : List.of();
  }

  /** The organization it sits for. */
  public Optional<EntityId> of() {
    return delegation.reference(OF);
  }

  /** All its seats by role, in the order of the roles; those overtaken last. */
  public Map<String, List<Seat>> byRole() {
    Map<String, List<Seat>> byRole = new LinkedHashMap<>();
    roles(delegation).forEach(role -> byRole.put(role, List.of()));
    Stream.concat(seats.stream(), overtaken.stream())
        .collect(Collectors.groupingBy(Seat::role, LinkedHashMap::new, Collectors.toList()))
        .forEach(byRole::put);
    byRole.values().removeIf(List::isEmpty);
    return byRole;
  }

  /** Those who lead it; several where sources disagree. */
  public List<Seat> heads() {
    return seats.stream().filter(seat -> seat.role().equals(Seat.HEAD)).toList();
  }

  /** Those who left it, as its own page says. */
  public List<Claim> left() {
    return delegation.claims(LEFT).stream().filter(Claim::stands).toList();
  }

  /** The seats of an earlier delegation. */
  public List<Seat> carriedOver() {
    return seats.stream().filter(seat -> seat.kind() == Seat.Kind.CARRIED_OVER).toList();
  }

  /** How the number listed comes about, where seats carry over: {@code 12 − 1 + 2 = 13}. */
  public Optional<String> sum() {
    return follows.map(earlier -> {
      long before = Headcount.of(earlier.seats.stream().filter(Seat::isLasting).toList()).listed();
      Set<EntityId> then = persons(earlier.seats);
      Set<EntityId> here = persons(seats);
      here.removeAll(persons(carriedOver()));
      here.retainAll(then);
      long carried = Headcount.of(carriedOver()).listed();
      long left = before - carried - here.size();
      long joined = headcount().listed() - carried - here.size();
      return before
          + (left > 0 ? " − " + left : "")
          + (joined > 0 ? " + " + joined : "")
          + " = "
          + headcount().listed();
    });
  }

  private static Set<EntityId> persons(List<Seat> seats) {
    return seats.stream().flatMap(seat -> seat.person().stream()).collect(Collectors.toSet());
  }

  /** How many people are listed. */
  public Headcount headcount() {
    return Headcount.of(seats.stream().filter(seat -> seat.kind() != Seat.Kind.STOOD_IN).toList());
  }

  /** The sizes that sources give it. */
  public List<Claim> sizes() {
    return delegation.claims(SIZE).stream().filter(Claim::stands).toList();
  }

  /** The size that a claim states. */
  public static Optional<Quantity> size(Claim claim) {
    return claim.value() instanceof Value.Measured(Quantity quantity)
        ? Optional.of(quantity)
        : Optional.empty();
  }

  /** Whether the list and every size stated of it can be true together. */
  public boolean agreesWithSizes() {
    Headcount count = headcount();
    return sizes().stream().flatMap(claim -> size(claim).stream()).allMatch(count::agrees);
  }

  /** Whether everybody in it is named, as far as the list and the stated size tell. */
  public boolean isComplete() {
    Headcount count = headcount();
    return seats.stream().noneMatch(seat -> seat.person().isEmpty())
        && sizes().stream().flatMap(claim -> size(claim).stream()).noneMatch(count::isShortOf);
  }
}
