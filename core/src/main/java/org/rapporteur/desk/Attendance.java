package org.rapporteur.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.graph.Relation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.ClaimStatus;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Value;
import org.rapporteur.value.Edtf;
import org.rapporteur.value.When;

/**
 * Who was expected at a round and who came, as a dated series.
 *
 * @param days the days on which something was said or seen, and that of the round
 * @param lanes the points of each one spoken of, by their place among the round's claims
 */
public record Attendance(List<When> days, Map<Value, List<Integer>> lanes) {
  public static final String ROUND = "round";
  public static final String ATTENDANCE = "attendance";
  public static final String ON = "on";
  public static final String STATE = "state";
  public static final String HELD = "held";
  public static final String SCOPE = "scope";
  public static final String CONDITION = "condition";

  /** The attendance at a round; without lanes if there is none. */
  public static Attendance at(Entity round) {
    List<Claim> points = round.claims(ATTENDANCE);
    Map<Value, List<Integer>> lanes = new LinkedHashMap<>();
    for (int i = 0; i < points.size(); i++) {
      lanes.computeIfAbsent(points.get(i).value(), _ -> new ArrayList<>()).add(i);
    }
    TreeSet<When> days = new TreeSet<>(When.order());
    Stream.concat(points.stream().map(point -> point.when(ON)), Stream.of(round.when(HELD)))
        .flatMap(Optional::stream)
        .map(Attendance::day)
        .forEach(days::add);
    return new Attendance(List.copyOf(days), lanes);
  }

  /**
   * Whether a point is one of those that disagree: the writer says so, or sources that all stand
   * give somebody different states for one day.
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

  /** Two states said of one day by nobody in common, of the same thing and under no condition. */
  private static boolean disagrees(Claim one, Claim other) {
    return !one.qualifier(STATE).equals(other.qualifier(STATE))
        && one.qualifier(SCOPE).equals(other.qualifier(SCOPE))
        && one.qualifier(CONDITION).isEmpty()
        && other.qualifier(CONDITION).isEmpty()
        && !one.sources().equals(other.sources());
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
    return point.when(ON).map(Attendance::day);
  }

  /** The column of the day on which the round was held. */
  public static Optional<When> heldOn(Entity round) {
    return round.when(HELD).map(Attendance::day);
  }

  /** A moment stands in the column of its day. */
  private static When day(When when) {
    Optional<LocalDate> day =
        when.earliest().filter(d -> Objects.equals(when.latest(), Optional.of(d)));
    return day.flatMap(d -> Edtf.parse(d.toString()).toOptional()).<When>map(d -> d).orElse(when);
  }
}
