package org.rapporteur.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.Claim;
import org.rapporteur.model.ClaimStatus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.value.Quantity;

/**
 * One seat of a roster.
 *
 * @param person who sits there; empty if the source does not name them
 * @param role head, member …; empty if none is given
 * @param claim who says so: an entry of a delegation's seats, or the attendance point by which
 *     somebody sat there instead of another
 * @param from the page on which the claim stands: the delegation, an earlier one, or the round
 * @param office the office as held that day
 * @param inPlaceOf whose seat it is otherwise
 */
public record Seat(
    Optional<EntityId> person,
    String role,
    Claim claim,
    Kind kind,
    Entity from,
    Optional<Office> office,
    Presence presence,
    List<EntityId> inPlaceOf) {
  public static final String DELEGATION = "delegation";
  public static final String ROLE = "role";
  public static final String OFFICE = "office";
  public static final String COUNT = "count";
  public static final String AT = "at";
  public static final String IN_PLACE_OF = "in-place-of";

  /** The role of the one who speaks for all. */
  public static final String HEAD = "head";

  /** How somebody comes to sit there. */
  public enum Kind {
    /** The delegation's own page says so. */
    LISTED,
    /** An earlier delegation's page says so, which this one follows. */
    CARRIED_OVER,
    /** The round's attendance says so. */
    STOOD_IN;

    /** The word in the data files: {@code carried-over}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** A seat as a delegation's page has it. */
  static Seat written(Claim claim, Entity delegation) {
    return new Seat(
        claim.reference(),
        claim.qualifier(ROLE).stream()
            .filter(Value.Choice.class::isInstance)
            .map(value -> ((Value.Choice) value).word())
            .findFirst()
            .orElse(""),
        claim,
        Kind.LISTED,
        delegation,
        claim.qualifier(OFFICE).stream()
            .map(office -> new Office(office, Optional.empty()))
            .findFirst(),
        Presence.unsaid(),
        claim.references(IN_PLACE_OF));
  }

  /** This seat taken, by a point of the round's attendance, by another. */
  Seat takenBy(EntityId other, Claim point, Entity round, Presence presence) {
    return new Seat(
        Optional.of(other),
        role,
        point,
        Kind.STOOD_IN,
        round,
        Optional.empty(),
        presence,
        person.map(List::of).orElse(List.of()));
  }

  Seat asCarriedOver() {
    return new Seat(person, role, claim, Kind.CARRIED_OVER, from, office, presence, inPlaceOf);
  }

  Seat with(Presence seen) {
    return new Seat(person, role, claim, kind, from, office, seen, inPlaceOf);
  }

  Seat with(Optional<Office> held) {
    return new Seat(person, role, claim, kind, from, held, presence, inPlaceOf);
  }

  /** Whether it is one of the delegation's seats, rather than somebody's for a round. */
  boolean isLasting() {
    return claim.qualifier(AT).isEmpty() && inPlaceOf.isEmpty();
  }

  /** Whether it is held at a round. */
  boolean isAt(EntityId round) {
    return claim.qualifier(AT).isEmpty() || claim.references(AT).contains(round);
  }

  /** Whether sources disagree about it. */
  public boolean isContested() {
    return claim.status() == ClaimStatus.CONTESTED;
  }

  /** How many people a seat without a name is said to be. */
  Optional<Quantity> count() {
    return claim.qualifier(COUNT).stream()
        .filter(value -> value instanceof Value.Measured(Quantity _))
        .map(value -> (Quantity) ((Value.Measured) value).scalar())
        .findFirst();
  }
}
