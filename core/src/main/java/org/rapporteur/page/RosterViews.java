package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.desk.Change;
import org.rapporteur.desk.Lineup;
import org.rapporteur.desk.Roster;
import org.rapporteur.desk.RosterChanges;
import org.rapporteur.desk.RoundTable;
import org.rapporteur.desk.Seat;
import org.rapporteur.desk.Sequence;
import org.rapporteur.desk.SideChange;
import org.rapporteur.desk.Sitting;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.picture.LineupChart;
import org.rapporteur.schema.Field;
import org.rapporteur.view.HeadsView;
import org.rapporteur.view.LineupCellView;
import org.rapporteur.view.LineupPictureView;
import org.rapporteur.view.LineupRowView;
import org.rapporteur.view.LineupSideView;
import org.rapporteur.view.LineupView;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.MeetingView;
import org.rapporteur.view.QualifierView;
import org.rapporteur.view.RosterView;
import org.rapporteur.view.SeatView;
import org.rapporteur.view.SittingView;
import org.rapporteur.view.ValueView;

/** Who sat where through time: on the round, the delegation, the talks and the person. */
final class RosterViews {
  private final Corpus corpus;
  private final Lists lists;
  private final Links links;
  private final Values values;
  private final RoundViews rounds;
  private final BenchViews benches;
  private final ChangeViews changeViews;
  private final RoundTable tables;
  private final RosterChanges changes;

  RosterViews(SitePlan plan, Links links, Values values, RoundViews rounds) {
    this.corpus = plan.corpus();
    this.lists = plan.lists();
    this.links = links;
    this.values = values;
    this.rounds = rounds;
    this.benches = new BenchViews(links, values, rounds);
    this.changeViews = new ChangeViews(links, values, benches);
    this.tables = plan.tables();
    this.changes = plan.changes();
  }

  /** What a round, a delegation or talks show; empty for any other page. */
  RosterView roster(Entity entity) {
    return new RosterView(
        changes(entity).map(changeViews::side).toList(), lineup(changes.rounds(entity.id())));
  }

  private Stream<SideChange> changes(Entity entity) {
    return corpus.schema().isA(entity.type().name(), RoundTable.DELEGATION)
        ? changes.of(entity).stream()
        : changes.at(entity).stream();
  }

  private Optional<LineupView> lineup(List<Entity> row) {
    if (row.isEmpty()) {
      return Optional.empty();
    }
    List<LineupSideView> sides =
        Lineup.of(row, tables).stream()
            .filter(Lineup::isListed)
            .map(side -> side(side, row))
            .toList();
    return sides.isEmpty()
        ? Optional.empty()
        : Optional.of(new LineupView(row.stream().map(rounds::meeting).toList(), sides));
  }

  private LineupSideView side(Lineup side, List<Entity> row) {
    List<MeetingView> meetings = row.stream().map(rounds::meeting).toList();
    List<Integer> listed =
        IntStream.range(0, row.size()).filter(i -> !side.lists().get(i).isEmpty()).boxed().toList();
    List<LineupRowView> rows = new ArrayList<>();
    side.rows()
        .forEach((person, seats) ->
            rows.add(
                new LineupRowView(
                    values.value(new Value.Reference(person)),
                    listed.stream()
                        .map(i -> cell(person, seats.get(i), side, i, row.get(i)))
                        .toList())));
    return new LineupSideView(
        side.of().map(id -> values.value(new Value.Reference(id))),
        IntStream.range(0, row.size())
            .mapToObj(i ->
                new HeadsView(
                    meetings.get(i),
                    !side.lists().get(i).isEmpty(),
                    side.heads(i).stream().map(this::head).toList()))
            .toList(),
        listed.stream().map(meetings::get).toList(),
        picture(side, row, listed),
        rows);
  }

  /** The side drawn, people by rounds. */
  private Optional<LineupPictureView> picture(Lineup side, List<Entity> row, List<Integer> listed) {
    List<LineupChart.Row> people = new ArrayList<>();
    side.rows()
        .forEach((person, seats) ->
            people.add(
                new LineupChart.Row(
                    title(person),
                    listed.stream()
                        .map(i -> drawn(person, seats.get(i), side, i, row.get(i)))
                        .toList())));
    return new LineupChart(
            side.of().map(this::title).orElse("a side that is not named"),
            listed.stream().map(row::get).map(Entity::title).toList(),
            people)
        .view();
  }

  private String title(EntityId id) {
    return corpus.find(id).map(Entity::title).orElse(id.slug());
  }

  /** What became of somebody; of who is not on a list that does not name everybody, no more. */
  private static String wordOf(
      Optional<Change.Kind> change, Optional<Seat> seat, Lineup side, int at) {
    return change
        .or(() ->
            Optional.of(Change.Kind.NOT_NAMED_AFTER)
                .filter(_ -> seat.isEmpty() && !isComplete(side, at)))
        .map(Change.Kind::word)
        .orElse("");
  }

  private static boolean isComplete(Lineup side, int at) {
    return side.lists().get(at).stream().allMatch(Roster::isComplete);
  }

  private LineupChart.Cell drawn(
      EntityId person, Optional<Seat> seat, Lineup side, int at, Entity round) {
    Optional<Change.Kind> change = changes.of(round, side.of(), person).map(Change::kind);
    if (seat.isEmpty()) {
      return change.equals(Optional.of(Change.Kind.GONE))
          ? LineupChart.NoSeat.GONE
          : isComplete(side, at) ? LineupChart.NoSeat.NOT_LISTED : LineupChart.NoSeat.NOT_NAMED;
    }
    Field seats = side.lists().get(at).getFirst().delegation().type().field(Roster.SEATS);
    return new LineupChart.Seat(
        seat.get().role(),
        benches.role(seats, seat.get().role()).map(ValueView::text).orElse(""),
        seat.get().isContested(),
        away(seat.get()),
        switch (change.orElse(Change.Kind.STAYED)) {
          case NEW -> "new";
          case PROMOTED -> "promoted";
          case DEMOTED -> "demoted";
          case NOT_NAMED_BEFORE, GONE, NOT_NAMED_AFTER, STAYED -> "";
        });
  }

  /** Whether somebody else sat on a seat, or somebody for another. */
  private static String away(Seat seat) {
    return !seat.presence().isAway()
        ? seat.inPlaceOf().isEmpty() ? "" : "stand-in"
        : seat.presence().instead().isEmpty() ? "absent" : "replaced";
  }

  private SeatView head(Seat seat) {
    return benches.seat(
        seat, values.claim(values.value(BenchViews.who(seat)), List.of(), seat.claim()));
  }

  private LineupCellView cell(
      EntityId person, Optional<Seat> seat, Lineup side, int at, Entity round) {
    Field seats = side.lists().get(at).getFirst().delegation().type().field(Roster.SEATS);
    return new LineupCellView(
        seat.flatMap(s -> benches.role(seats, s.role())),
        wordOf(changes.of(round, side.of(), person).map(Change::kind), seat, side, at),
        seat.map(s -> s.presence().state().word()).orElse(""),
        seat.filter(Seat::isContested).isPresent());
  }

  /** The seats somebody held, that of the oldest round first. */
  List<SittingView> sittings(Entity person) {
    return tables.heldBy(person.id()).stream()
        .sorted((one, other) -> byRound(one.round(), other.round()))
        .map(this::sitting)
        .toList();
  }

  /** The oldest round first, none last. */
  private int byRound(Optional<Entity> one, Optional<Entity> other) {
    return one.isPresent() && other.isPresent()
        ? lists.oldestFirst().compare(one.get(), other.get())
        : Boolean.compare(one.isEmpty(), other.isEmpty());
  }

  private SittingView sitting(Sitting sitting) {
    Seat seat = sitting.seat();
    Entity delegation = sitting.delegation();
    Field field = delegation.type().field(Roster.SEATS);
    List<QualifierView> qualifiers =
        seat.kind() == Seat.Kind.STOOD_IN ? List.of() : values.qualifiers(field, seat.claim());
    ValueView page = values.value(new Value.Reference(delegation.id()));
    return new SittingView(
        sitting.round().map(rounds::meeting),
        sitting.round().flatMap(Sequence::talks).map(corpus::get).map(this::link),
        link(delegation),
        values.gist(delegation, Roster.OF),
        benches.role(field, seat.role()),
        benches.seat(seat, values.claim(page, qualifiers, seat.claim())));
  }

  private LinkView link(Entity entity) {
    return new LinkView(entity.title(), links.to(entity.id()));
  }
}
