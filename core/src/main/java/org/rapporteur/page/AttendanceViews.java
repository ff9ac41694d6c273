package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.desk.Attendance;
import org.rapporteur.desk.Bench;
import org.rapporteur.desk.RoundTable;
import org.rapporteur.desk.Tenure;
import org.rapporteur.graph.Relation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.value.When;
import org.rapporteur.view.AppearanceView;
import org.rapporteur.view.AttendanceView;
import org.rapporteur.view.CellView;
import org.rapporteur.view.ClaimView;
import org.rapporteur.view.DayView;
import org.rapporteur.view.FieldView;
import org.rapporteur.view.LaneView;
import org.rapporteur.view.PointView;
import org.rapporteur.view.QualifierView;
import org.rapporteur.view.ValueView;

/** Who would come to a round and who came, day by day; on the round and on those spoken of. */
final class AttendanceViews {
  private final Corpus corpus;
  private final Lists lists;
  private final Values values;
  private final RoundViews rounds;

  AttendanceViews(SitePlan plan, Values values, RoundViews rounds) {
    this.corpus = plan.corpus();
    this.lists = plan.lists();
    this.values = values;
    this.rounds = rounds;
  }

  /** A point as it is written, and as it is shown. */
  private record Shown(Claim claim, PointView view) {}

  /** Who would come; made of the claims that the page's own field shows. */
  Optional<AttendanceView> attendance(Entity round, List<Bench> benches, List<FieldView> fields) {
    Optional<FieldView> field =
        fields.stream().filter(f -> f.name().equals(Attendance.ATTENDANCE)).findFirst();
    if (field.isEmpty()) {
      return Optional.empty();
    }
    List<Claim> claims = round.claims(Attendance.ATTENDANCE);
    List<Shown> points = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      points.add(point(claims.get(i), field.get().claims().get(i), claims));
    }
    return Optional.of(strip(round, points, offices(benches)));
  }

  /** The points in lanes, one for each one spoken of, and a column for each day. */
  private AttendanceView strip(Entity round, List<Shown> points, Map<EntityId, String> offices) {
    List<Optional<When>> days = days(round, points);
    Map<Value, List<Shown>> byWho = new LinkedHashMap<>();
    for (Shown point : points) {
      byWho.computeIfAbsent(point.claim.value(), _ -> new ArrayList<>()).add(point);
    }
    List<LaneView> lanes = new ArrayList<>();
    byWho.forEach((who, own) ->
        lanes.add(new LaneView(values.value(who), office(who, offices), cells(own, days))));
    Optional<When> held = Attendance.heldOn(round);
    return new AttendanceView(days.stream().map(day -> day(day, held)).toList(), lanes);
  }

  /** The days of the points and of the round; first a column for what is undated. */
  private static List<Optional<When>> days(Entity round, List<Shown> points) {
    Set<When> dated = new TreeSet<>(When.order());
    points.forEach(point -> Attendance.column(point.claim).ifPresent(dated::add));
    Attendance.heldOn(round).ifPresent(dated::add);
    List<Optional<When>> days = new ArrayList<>();
    if (points.stream().anyMatch(point -> Attendance.column(point.claim).isEmpty())) {
      days.add(Optional.empty());
    }
    dated.forEach(day -> days.add(Optional.of(day)));
    return days;
  }

  private static DayView day(Optional<When> day, Optional<When> held) {
    return new DayView(
        day.map(When::plain).orElse("undated"),
        day.flatMap(When::htmlDateTime),
        day.isPresent() && day.equals(held));
  }

  private static List<CellView> cells(List<Shown> points, List<Optional<When>> days) {
    Map<Optional<When>, List<PointView>> byDay = new LinkedHashMap<>();
    for (Shown point : points) {
      byDay.computeIfAbsent(Attendance.column(point.claim), _ -> new ArrayList<>()).add(point.view);
    }
    List<Integer> taken = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      if (days.get(i).isPresent() && byDay.containsKey(days.get(i))) {
        taken.add(i);
      }
    }
    List<CellView> cells = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      boolean along = !taken.isEmpty() && taken.getFirst() <= i && i <= taken.getLast();
      cells.add(new CellView(along, byDay.getOrDefault(days.get(i), List.of())));
    }
    return cells;
  }

  private Shown point(Claim claim, ClaimView view, List<Claim> all) {
    return new Shown(
        claim,
        new PointView(
            values.value(claim.value()),
            qualifier(view, Attendance.STATE).orElse(view.value()),
            qualifier(view, Attendance.ON),
            Attendance.isContested(claim, all),
            view));
  }

  private static Optional<ValueView> qualifier(ClaimView claim, String name) {
    return claim.qualifiers().stream()
        .filter(qualifier -> qualifier.name().equals(name))
        .map(QualifierView::values)
        .flatMap(List::stream)
        .findFirst();
  }

  /** The offices that the round's delegations give to those who sit in them. */
  private static Map<EntityId, String> offices(List<Bench> benches) {
    Map<EntityId, String> offices = new LinkedHashMap<>();
    benches.stream()
        .flatMap(bench -> bench.roster().stream())
        .flatMap(roster -> roster.seats().stream())
        .forEach(seat ->
            seat.person()
                .ifPresent(id -> seat.office().ifPresent(o -> offices.putIfAbsent(id, o.words()))));
    return offices;
  }

  private static Optional<String> text(List<Value> values) {
    return values.stream()
        .filter(Value.Text.class::isInstance)
        .map(value -> ((Value.Text) value).text())
        .findFirst();
  }

  private Optional<String> office(Value who, Map<EntityId, String> offices) {
    return who instanceof Value.Reference(EntityId id)
        ? Optional.ofNullable(offices.get(id))
            .or(() ->
                corpus
                    .find(id)
                    .flatMap(e -> e.claim(Tenure.OFFICES))
                    .flatMap(c -> text(List.of(c.value()))))
        : Optional.empty();
  }

  /** Somebody's attendance, by round, the oldest round first. */
  List<AppearanceView> appearances(List<Relation> relations) {
    Map<EntityId, List<Claim>> byRound = new LinkedHashMap<>();
    for (Relation relation : relations) {
      if (Attendance.is(relation, corpus)) {
        byRound.computeIfAbsent(relation.from(), _ -> new ArrayList<>()).add(relation.claim());
      }
    }
    if (byRound.isEmpty()) {
      return List.of();
    }
    return inOrder(byRound.keySet())
        .map(round -> appearance(round, byRound.getOrDefault(round.id(), List.of())))
        .toList();
  }

  /** The attendance of a delegation, of whom it stands for and of those who sit in it. */
  List<AppearanceView> ofDelegation(Entity delegation, List<Bench> benches) {
    Set<EntityId> concerned =
        benches.stream()
            .flatMap(bench ->
                Stream.concat(
                    bench.of().stream(),
                    bench.roster().stream()
                        .flatMap(roster -> roster.seats().stream())
                        .flatMap(seat -> seat.person().stream())))
            .collect(Collectors.toSet());
    concerned.add(delegation.id());
    return inOrder(delegation.references(RoundTable.ROUNDS))
        .map(round ->
            appearance(
                round,
                round.claims(Attendance.ATTENDANCE).stream()
                    .filter(claim ->
                        claim.value() instanceof Value.Reference(EntityId id)
                            && concerned.contains(id))
                    .toList()))
        .filter(appearance -> !appearance.points().isEmpty())
        .toList();
  }

  private Stream<Entity> inOrder(Collection<EntityId> ids) {
    return ids.stream().distinct().map(corpus::get).sorted(lists.oldestFirst());
  }

  private AppearanceView appearance(Entity round, List<Claim> claims) {
    List<Claim> all = round.claims(Attendance.ATTENDANCE);
    List<Shown> points =
        claims.stream()
            .map(claim ->
                point(claim, values.claim(round.type().field(Attendance.ATTENDANCE), claim), all))
            .toList();
    Optional<Claim> last = Attendance.lastWord(claims);
    return new AppearanceView(
        rounds.meeting(round),
        strip(round, points, Map.of()),
        points.stream().map(Shown::view).toList(),
        points.stream()
            .filter(point -> last.filter(point.claim::equals).isPresent())
            .map(Shown::view)
            .findFirst());
  }
}
