package org.rapporteur.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.graph.Relation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.ClaimStatus;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Value;
import org.rapporteur.value.When;

/** Who was expected at a round and who came, as a dated series; each point is a claim. */
public final class Attendance {
  public static final String ROUND = "round";
  public static final String ATTENDANCE = "attendance";
  public static final String ON = "on";
  public static final String STATE = "state";
  public static final String HELD = "held";
  public static final String SCOPE = "scope";

  /** The states that say that somebody comes, came, or might come. */
  private static final Set<String> COMING =
      Set.of("considering", "designated", "confirmed", "attended", "attended-part");

  private static final Set<String> NOT_COMING = Set.of("will-not-attend", "absent", "replaced-by");

  private Attendance() {}

  /**
   * Whether a point is one of those that disagree: the writer says so, or of one day one source
   * says that somebody comes and another that not.
   */
  public static boolean isContested(Claim point, List<Claim> points) {
    return point.status() == ClaimStatus.CONTESTED
        || (point.stands()
            && column(point).isPresent()
            && points.stream()
                .filter(other -> other.stands() && other.value().equals(point.value()))
                .filter(other -> column(other).equals(column(point)))
                .anyMatch(other -> disagrees(other, point)));
  }

  /** Whether one says of the same thing that somebody comes, the other that not. */
  private static boolean disagrees(Claim one, Claim other) {
    Optional<String> state = state(one);
    Optional<String> otherState = state(other);
    boolean opposed =
        (state.filter(COMING::contains).isPresent()
                && otherState.filter(NOT_COMING::contains).isPresent())
            || (state.filter(NOT_COMING::contains).isPresent()
                && otherState.filter(COMING::contains).isPresent());
    return opposed
        && one.qualifier(SCOPE).equals(other.qualifier(SCOPE))
        && !one.sources().equals(other.sources());
  }

  private static Optional<String> state(Claim point) {
    return point.qualifier(STATE).stream()
        .flatMap(value ->
            value instanceof Value.Choice(String word, _) ? Stream.of(word) : Stream.empty())
        .findFirst();
  }

  /** The last word on somebody: of the points that stand, the latest, and of its day the last. */
  public static Optional<Claim> lastWord(List<Claim> points) {
    Optional<Claim> last = Optional.empty();
    for (Claim point : points) {
      boolean later =
          last.flatMap(Attendance::column)
              .map(day -> column(point).filter(other -> other.compareTo(day) >= 0).isPresent())
              .orElse(true);
      if (point.stands() && later) {
        last = Optional.of(point);
      }
    }
    return last;
  }

  /** Whether a relation leads from a round to somebody whose attendance it notes. */
  public static boolean is(Relation relation, Corpus corpus) {
    return !relation.isQualifier()
        && relation.field().name().equals(ATTENDANCE)
        && corpus.schema().isA(relation.from().type(), ROUND);
  }

  /** The column of a point; empty if it is undated. */
  public static Optional<When> column(Claim point) {
    return point.when(ON).map(When::onDay);
  }

  /** The column of the day on which the round was held. */
  public static Optional<When> heldOn(Entity round) {
    return round.when(HELD).map(When::onDay);
  }
}
