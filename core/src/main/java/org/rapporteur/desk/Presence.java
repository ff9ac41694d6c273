package org.rapporteur.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.value.When;

/**
 * Whether somebody was at a round, by what was said of it last.
 *
 * @param points the attendance points that say so, all of the last day
 * @param instead who sat there in the place of somebody who was not
 */
public record Presence(State state, List<Claim> points, List<EntityId> instead) {
  public static final String ROUND = "round";
  public static final String ATTENDANCE = "attendance";
  public static final String REPLACED_BY = "replaced-by";
  public static final String STATE = "state";
  public static final String ON = "on";

  private static final String ATTENDED = "attended";
  private static final String ATTENDED_PART = "attended-part";
  private static final String ABSENT = "absent";
  private static final Set<String> SEEN = Set.of(ATTENDED, ATTENDED_PART, ABSENT);
  private static final Set<String> AWAY = Set.of(ABSENT, "will-not-attend", REPLACED_BY);

  /** What can be told of somebody's presence. */
  public enum State {
    NOT_SAID,
    PRESENT,
    IN_PART,
    ABSENT,
    CONTESTED;

    /** The word in the data files: {@code not-said}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final Presence UNSAID = new Presence(State.NOT_SAID, List.of(), List.of());

  /** The presence of everybody whom the attendance of a round speaks of. */
  static Map<EntityId, Presence> at(Entity round) {
    Map<EntityId, List<Claim>> byPerson = new HashMap<>();
    for (Claim point : round.claims(ATTENDANCE)) {
      if (point.stands()) {
        point
            .reference()
            .ifPresent(who -> byPerson.computeIfAbsent(who, _ -> new ArrayList<>()).add(point));
      }
    }
    Map<EntityId, Presence> presences = new HashMap<>();
    byPerson.forEach((who, points) -> presences.put(who, last(points)));
    return presences;
  }

  /** Nobody has said anything. */
  static Presence unsaid() {
    return UNSAID;
  }

  /** The same of somebody in whose place others hold a seat. */
  Presence givingWayTo(List<EntityId> others) {
    return new Presence(
        state == State.NOT_SAID ? State.ABSENT : state,
        points,
        Stream.concat(instead.stream(), others.stream()).distinct().toList());
  }

  /** The point that names somebody as the one who sat there instead. */
  Claim pointNaming(EntityId other) {
    return points.stream()
        .filter(point -> point.references(REPLACED_BY).contains(other))
        .findFirst()
        .orElseThrow();
  }

  /** Whether it is said, undisputed, that somebody was not there. */
  public boolean isAway() {
    return state == State.ABSENT;
  }

  private static Presence last(List<Claim> points) {
    LocalDate day =
        points.stream().map(Presence::day).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    List<Claim> latest = points.stream().filter(point -> day(point).equals(day)).toList();
    State state = together(latest);
    List<EntityId> instead =
        state == State.ABSENT
            ? latest.stream().flatMap(p -> p.references(REPLACED_BY).stream()).distinct().toList()
            : List.of();
    return new Presence(state, latest, instead);
  }

  /** What was seen outweighs what was expected the same day; two expectations may differ. */
  private static State together(List<Claim> latest) {
    boolean seen = latest.stream().anyMatch(point -> SEEN.contains(word(point)));
    Set<State> states =
        latest.stream()
            .filter(point -> !seen || SEEN.contains(word(point)))
            .map(Presence::state)
            .collect(Collectors.toSet());
    if (states.equals(Set.of(State.PRESENT, State.IN_PART))) {
      return State.IN_PART;
    }
    return states.size() == 1 ? states.iterator().next() : State.CONTESTED;
  }

  /** Who came or did not is said of the day of the round, even where no date stands with it. */
  private static LocalDate day(Claim point) {
    Optional<LocalDate> on = point.when(ON).flatMap(When::latest);
    return on.orElse(SEEN.contains(word(point)) ? LocalDate.MAX : LocalDate.MIN);
  }

  private static State state(Claim point) {
    return switch (word(point)) {
      case ATTENDED -> State.PRESENT;
      case ATTENDED_PART -> State.IN_PART;
      case String word when AWAY.contains(word) -> State.ABSENT;
      default -> State.NOT_SAID;
    };
  }

  private static String word(Claim point) {
    return point.qualifier(STATE).stream()
        .filter(Value.Choice.class::isInstance)
        .map(value -> ((Value.Choice) value).word())
        .findFirst()
        .orElse("");
  }
}
