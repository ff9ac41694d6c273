package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.value.When;

/**
 * When and where a round, a session or an event was to be held and was held.
 *
 * @param plans the announcements of its date, in the order they were made as far as that is known
 * @param held the claims about when it was held
 * @param places the claims about where
 * @param course what became of the plan
 */
public record Schedule(List<Step> plans, List<Claim> held, List<Step> places, Course course) {
  public static final String ROUND = "round";
  public static final String PLANNED = "planned";
  public static final String HELD = "held";
  public static final String PLACE = "place";
  public static final String STATUS = "status";
  public static final String WITHIN = "within";

  /** The statuses that say what became of a plan more plainly than its dates do. */
  private static final Set<String> TELLING = Set.of("cancelled", "postponed", "collapsed");

  /**
   * A claim about the plan.
   *
   * @param overtaken whether a later one took its place
   */
  public record Step(Claim claim, boolean overtaken) {}

  /** What became of a plan. */
  public enum Course {
    /** Held on the day that was announced first. */
    AS_PLANNED,
    /** Held, or to be held, on another day than was announced first. */
    RESCHEDULED,
    /** Put off, with no new date. */
    POSTPONED,
    CANCELLED,
    COLLAPSED,
    /** Announced, and not held as far as is known. */
    PLANNED,
    /** Held, and no announcement is on file. */
    HELD,
    /** Neither planned nor held as far as is known. */
    UNDATED;

    /** The word in data files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The schedule of an entity. */
  public static Schedule of(Entity entity, Corpus corpus) {
    List<Step> plans = steps(entity.claims(PLANNED));
    List<Claim> held = entity.claims(HELD);
    return new Schedule(
        plans, held, places(steps(entity.claims(PLACE)), corpus), course(entity, plans, held));
  }

  /** The claims in the order in which they were made, as far as all say as of when they are. */
  private static List<Step> steps(List<Claim> claims) {
    if (claims.isEmpty()) {
      return List.of();
    }
    List<Claim> ordered = new ArrayList<>(claims);
    if (claims.stream().allMatch(claim -> claim.asOf().isPresent())) {
      Comparator<When> order = When.order();
      ordered.sort((a, b) -> order.compare(a.asOf().orElseThrow(), b.asOf().orElseThrow()));
    }
    return ordered.stream().map(claim -> new Step(claim, !claim.stands())).toList();
  }

  /** A house in the city that was named before is no other place. */
  private static List<Step> places(List<Step> steps, Corpus corpus) {
    if (steps.isEmpty()) {
      return List.of();
    }
    List<EntityId> standing =
        steps.stream()
            .filter(step -> !step.overtaken)
            .flatMap(step -> place(step).stream())
            .toList();
    return steps.stream()
        .filter(step ->
            !step.overtaken
                || place(step)
                    .filter(wide -> standing.stream().anyMatch(p -> isWithin(p, wide, corpus)))
                    .isEmpty())
        .toList();
  }

  private static Optional<EntityId> place(Step step) {
    return step.claim.value() instanceof Value.Reference(EntityId id)
        ? Optional.of(id)
        : Optional.empty();
  }

  private static boolean isWithin(EntityId place, EntityId wide, Corpus corpus) {
    Optional<EntityId> at = Optional.of(place);
    for (int most = 12; at.isPresent() && most > 0; most--) {
      if (at.get().equals(wide)) {
        return true;
      }
      at = corpus.find(at.get()).flatMap(entity -> entity.reference(WITHIN));
    }
    return false;
  }

  private static Course course(Entity entity, List<Step> plans, List<Claim> held) {
    Optional<String> status =
        entity
            .claim(STATUS)
            .flatMap(claim ->
                claim.value() instanceof Value.Choice(String word, _)
                    ? Optional.of(word)
                    : Optional.empty())
            .filter(TELLING::contains);
    if (held.isEmpty() && status.isPresent()) {
      return switch (status.get()) {
        case "cancelled" -> Course.CANCELLED;
        case "postponed" -> Course.POSTPONED;
        default -> Course.COLLAPSED;
      };
    }
    boolean replanned =
        plans.stream().anyMatch(Step::overtaken)
            && plans.stream().map(step -> day(step.claim)).distinct().count() > 1;
    if (Shift.of(entity).isPresent() || replanned) {
      return Course.RESCHEDULED;
    }
    if (held.isEmpty()) {
      return plans.isEmpty() ? Course.UNDATED : Course.PLANNED;
    }
    return plans.isEmpty() ? Course.HELD : Course.AS_PLANNED;
  }

  private static List<Optional<?>> day(Claim claim) {
    return List.of(claim.when().flatMap(When::earliest), claim.when().flatMap(When::latest));
  }

  /**
   * The claim about the date that counts: when it was held, else the plan that was not overtaken.
   */
  public Optional<Claim> date() {
    return held.stream()
        .filter(Claim::stands)
        .findFirst()
        .or(() -> plans.reversed().stream().filter(s -> !s.overtaken).map(Step::claim).findFirst())
        .or(() -> plans.reversed().stream().map(Step::claim).findFirst());
  }

  /**
   * Whether a plan came about, or may yet: it names the day of the date that counts, and was not
   * given up with nothing in its place.
   */
  public boolean isKept(Step plan) {
    Optional<When> counts = date().flatMap(Claim::when);
    return !isGivenUp()
        && plan.claim
            .when()
            .flatMap(when -> counts.map(date -> meets(when, date)))
            .orElse(!plan.overtaken);
  }

  /** Whether it was given up, with no new date as far as is known. */
  public boolean isGivenUp() {
    return switch (course) {
      case POSTPONED, CANCELLED, COLLAPSED -> true;
      case AS_PLANNED, RESCHEDULED, PLANNED, HELD, UNDATED -> false;
    };
  }

  private static boolean meets(When one, When other) {
    return !one.isCertainlyBefore(other) && !other.isCertainlyBefore(one);
  }

  /** The first announcement, if it named another day than that on which it was held. */
  public Optional<Claim> notKept() {
    return course == Course.RESCHEDULED
        ? plans.stream().map(Step::claim).findFirst()
        : Optional.empty();
  }

  /** Whether the place was changed after it had been announced. */
  public boolean isMoved() {
    return places.stream().anyMatch(Step::overtaken);
  }
}
