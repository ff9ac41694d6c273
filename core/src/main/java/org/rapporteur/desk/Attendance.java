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

  /** The attendance at a round; without lanes if there is none. */
  public static Attendance at(Entity round) {
    List<Claim> points = round.claims(ATTENDANCE);
    Map<Value, List<Integer>> lanes = new LinkedHashMap<>();
    for (int i = 0; i < points.size(); i++) {
      lanes.computeIfAbsent(points.get(i).value(), _ -> new ArrayList<>()).add(i);
    }
    TreeSet<When> days = new TreeSet<>(When.order());
    Stream.concat(points.stream().map(Attendance::on), Stream.of(held(round)))
        .flatMap(Optional::stream)
        .map(Attendance::day)
        .forEach(days::add);
    return new Attendance(List.copyOf(days), lanes);
  }

  /** Whether a relation leads from a round to somebody whose attendance it notes. */
  public static boolean is(Relation relation, Corpus corpus) {
    return !relation.isQualifier()
        && relation.field().name().equals(ATTENDANCE)
        && corpus.schema().isA(relation.from().type(), ROUND);
  }

  /** The column of a point; empty if it is undated. */
  public static Optional<When> column(Claim point) {
    return on(point).map(Attendance::day);
  }

  /** The column of the day on which the round was held. */
  public static Optional<When> heldOn(Entity round) {
    return held(round).map(Attendance::day);
  }

  private static Optional<When> on(Claim point) {
    return point.qualifier(ON).stream().map(Attendance::when).flatMap(Optional::stream).findFirst();
  }

  private static Optional<When> held(Entity round) {
    return round.claim(HELD).map(Claim::value).flatMap(Attendance::when);
  }

  private static Optional<When> when(Value value) {
    return value instanceof Value.Measured(When when) ? Optional.of(when) : Optional.empty();
  }

  /** A moment stands in the column of its day. */
  private static When day(When when) {
    Optional<LocalDate> day =
        when.earliest().filter(d -> Objects.equals(when.latest(), Optional.of(d)));
    return day.flatMap(d -> Edtf.parse(d.toString()).toOptional()).<When>map(d -> d).orElse(when);
  }
}
