package org.rapporteur.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.desk.Attendance;
import org.rapporteur.desk.Bench;
import org.rapporteur.desk.RoundTable;
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
  private final Values values;
  private final RoundViews rounds;

  AttendanceViews(Corpus corpus, Values values, RoundViews rounds) {
    this.corpus = corpus;
    this.values = values;
    this.rounds = rounds;
  }

  /** Who would come; made of the claims that the page's own field shows. */
  Optional<AttendanceView> attendance(Entity round, List<Bench> benches, List<FieldView> fields) {
    Optional<FieldView> field =
        fields.stream().filter(f -> f.name().equals(Attendance.ATTENDANCE)).findFirst();
    if (field.isEmpty()) {
      return Optional.empty();
    }
    Attendance attendance = Attendance.at(round);
    List<Claim> claims = round.claims(Attendance.ATTENDANCE);
    List<Optional<When>> days = new ArrayList<>();
    if (claims.stream().anyMatch(claim -> Attendance.column(claim).isEmpty())) {
      days.add(Optional.empty());
    }
    attendance.days().forEach(day -> days.add(Optional.of(day)));
    Map<EntityId, String> offices = offices(benches);
    List<LaneView> lanes = new ArrayList<>();
    attendance
        .lanes()
        .forEach((who, points) ->
            lanes.add(
                new LaneView(
                    values.value(who),
                    office(who, offices),
                    cells(points, claims, days, field.get().claims()))));
    Optional<When> held = Attendance.heldOn(round);
    return Optional.of(
        new AttendanceView(days.stream().map(day -> day(day, held)).toList(), lanes));
  }

  private DayView day(Optional<When> day, Optional<When> held) {
    return new DayView(
        day.map(When::plain).orElse("undated"),
        day.flatMap(When::htmlDateTime),
        day.isPresent() && day.equals(held));
  }

  private static List<CellView> cells(
      List<Integer> points, List<Claim> claims, List<Optional<When>> days, List<ClaimView> views) {
    Map<Optional<When>, List<PointView>> byDay = new LinkedHashMap<>();
    for (int point : points) {
      byDay
          .computeIfAbsent(Attendance.column(claims.get(point)), _ -> new ArrayList<>())
          .add(point(views.get(point)));
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

  private static PointView point(ClaimView claim) {
    return new PointView(
        qualifier(claim, Attendance.STATE).orElse(claim.value()),
        qualifier(claim, Attendance.ON),
        claim);
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
    for (Bench bench : benches) {
      for (List<Claim> seats : bench.seats().values()) {
        for (Claim seat : seats) {
          if (seat.value() instanceof Value.Reference(EntityId id)) {
            text(seat.qualifier(RoundTable.OFFICE)).ifPresent(o -> offices.putIfAbsent(id, o));
          }
        }
      }
    }
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
                    .flatMap(e -> e.claim("offices"))
                    .flatMap(c -> text(List.of(c.value()))))
        : Optional.empty();
  }

  /** The points of somebody's attendance, by round, the oldest round first. */
  List<AppearanceView> appearances(List<Relation> relations) {
    Map<EntityId, List<PointView>> byRound = new LinkedHashMap<>();
    for (Relation relation : relations) {
      if (Attendance.is(relation, corpus)) {
        byRound
            .computeIfAbsent(relation.from(), _ -> new ArrayList<>())
            .add(
                point(
                    values.claim(
                        values.value(new Value.Reference(relation.from())),
                        values.qualifiers(relation.entry(), relation.claim()),
                        relation.claim())));
      }
    }
    return byRound.keySet().stream()
        .map(corpus::get)
        .sorted(Lists.oldestFirst())
        .map(round ->
            new AppearanceView(rounds.meeting(round), byRound.getOrDefault(round.id(), List.of())))
        .toList();
  }
}
