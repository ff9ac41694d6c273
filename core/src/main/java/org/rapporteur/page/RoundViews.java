package org.rapporteur.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.desk.Bench;
import org.rapporteur.desk.Contested;
import org.rapporteur.desk.Meetings;
import org.rapporteur.desk.RoundTable;
import org.rapporteur.desk.Schedule;
import org.rapporteur.desk.Shift;
import org.rapporteur.graph.Relation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.schema.Field;
import org.rapporteur.view.BenchView;
import org.rapporteur.view.ClaimView;
import org.rapporteur.view.FieldView;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.MeetingView;
import org.rapporteur.view.TableNowView;
import org.rapporteur.view.ValueView;

/** The table of a round, and rounds as other pages list them. */
final class RoundViews {
  private final Corpus corpus;
  private final Lists lists;
  private final Links links;
  private final Values values;
  private final Meetings meetings;
  private final RoundTable tables;
  private final BenchViews benches;
  private final Contested contested;

  RoundViews(SitePlan plan, Links links, Values values) {
    this.corpus = plan.corpus();
    this.lists = plan.lists();
    this.links = links;
    this.values = values;
    this.meetings = new Meetings(corpus, plan.graph());
    this.tables = plan.tables();
    this.benches = new BenchViews(links, values, this);
    this.contested = new Contested(corpus);
  }

  FieldView field(Field field, List<Claim> claims) {
    return new FieldView(
        field.name(),
        field.label(),
        field.repeats(),
        contested.isField(field, claims),
        values.claims(field, claims));
  }

  private LinkView link(Entity entity) {
    return new LinkView(entity.title(), links.to(entity.id()));
  }

  /** A date in a list: the hour is for the page. */
  private Optional<ValueView> day(Optional<Claim> claim) {
    return claim.flatMap(Claim::when).map(when -> values.value(new Value.Measured(when.onDay())));
  }

  /** The benches; on a round's page with what is said of each delegation as a whole. */
  List<BenchView> benches(List<Bench> table, boolean withFacts) {
    return benches.benches(table, withFacts);
  }

  /** The rounds of a page, the oldest first. */
  List<MeetingView> meetings(Entity entity) {
    Map<EntityId, List<Relation>> rounds = meetings.of(entity);
    if (rounds.isEmpty()) {
      return List.of();
    }
    return rounds.keySet().stream()
        .map(corpus::get)
        .sorted(lists.oldestFirst())
        .map(round -> meeting(round, parts(rounds.getOrDefault(round.id(), List.of()))))
        .toList();
  }

  private List<ClaimView> parts(List<Relation> relations) {
    return relations.stream()
        .filter(Meetings::isTelling)
        .map(relation -> {
          String part = BenchViews.word(relation.field().name());
          return values.claim(
              values.value(new Value.Text(part)),
              values.qualifiers(relation.entry(), relation.claim()),
              relation.claim());
        })
        .toList();
  }

  /** A round as a list shows it. */
  MeetingView meeting(Entity round) {
    return meeting(round, List.of());
  }

  /** The table as it was at a round. */
  TableNowView tableNow(Entity round) {
    return new TableNowView(
        meeting(round),
        Shift.of(round).map(Shift::words),
        benches(tables.of(round), false),
        round.claims(Meetings.HOST).stream()
            .filter(Claim::stands)
            .map(claim -> values.gist(round, Meetings.HOST, claim))
            .toList(),
        round.claims(Meetings.NOT_KNOWN).isEmpty()
            ? List.of()
            : values.claims(
                round.type().field(Meetings.NOT_KNOWN), round.claims(Meetings.NOT_KNOWN)));
  }

  /** The day of a round in a list, marked where it is contested or no longer stands. */
  private Optional<ValueView> dayOf(Entity round, Schedule schedule) {
    String field = schedule.held().isEmpty() ? Schedule.PLANNED : Schedule.HELD;
    return schedule
        .date()
        .flatMap(date ->
            day(Optional.of(date))
                .map(day -> day.standing(values.gist(round, field, date).standing())));
  }

  private MeetingView meeting(Entity round, List<ClaimView> parts) {
    Schedule schedule = Schedule.of(round, corpus);
    return new MeetingView(
        link(round),
        dayOf(round, schedule),
        !schedule.held().isEmpty(),
        schedule.isGivenUp(),
        day(schedule.notKept()),
        PlanViews.course(round, schedule),
        values.gist(round, Meetings.PLACE),
        values.gist(round, Meetings.STATUS),
        round.claims(Meetings.PARTY).stream()
            .map(c -> values.gist(round, Meetings.PARTY, c))
            .toList(),
        parts);
  }
}
