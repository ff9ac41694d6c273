package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.rapporteur.schema.ValueType;
import org.rapporteur.view.BenchView;
import org.rapporteur.view.ClaimView;
import org.rapporteur.view.FieldView;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.MeetingView;
import org.rapporteur.view.SeatGroupView;
import org.rapporteur.view.SeatView;
import org.rapporteur.view.TableNowView;
import org.rapporteur.view.ValueView;

/** The table of a round, and rounds as other pages list them. */
final class RoundViews {
  private final Corpus corpus;
  private final Links links;
  private final Values values;
  private final Meetings meetings;
  private final RoundTable tables;

  RoundViews(SitePlan plan, Links links, Values values) {
    this.corpus = plan.corpus();
    this.links = links;
    this.values = values;
    this.meetings = new Meetings(corpus, plan.graph());
    this.tables = new RoundTable(corpus, plan.graph());
  }

  FieldView field(Field field, List<Claim> claims) {
    return new FieldView(
        field.name(),
        field.label(),
        field.repeats(),
        Contested.isField(field, claims),
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
  List<BenchView> benches(List<Bench> benches, boolean withFacts) {
    return benches.stream().map(bench -> bench(bench, withFacts)).toList();
  }

  private BenchView bench(Bench bench, boolean withFacts) {
    List<SeatGroupView> groups = new ArrayList<>();
    List<FieldView> facts = new ArrayList<>();
    int size = 0;
    if (bench.delegation().isPresent()) {
      Entity delegation = bench.delegation().get();
      Field seats = delegation.type().field(RoundTable.SEATS);
      bench.seats().forEach((role, claims) -> groups.add(group(seats, role, claims)));
      size = (int) delegation.claims(RoundTable.SEATS).stream().filter(Claim::stands).count();
      if (withFacts) {
        for (String name : RoundTable.ABOUT_IT) {
          if (!delegation.claims(name).isEmpty()) {
            facts.add(field(delegation.type().field(name), delegation.claims(name)));
          }
        }
      }
    }
    return new BenchView(
        bench.of().map(id -> values.value(new Value.Reference(id))),
        word(bench.part()),
        bench.delegation().map(this::link),
        facts,
        groups,
        size);
  }

  /** The seats of a role, those that still stand first. */
  private SeatGroupView group(Field seats, String role, List<Claim> claims) {
    List<Claim> ordered =
        Stream.concat(
                claims.stream().filter(Claim::stands),
                claims.stream().filter(claim -> !claim.stands()))
            .toList();
    boolean shared =
        claims.size() > 1 && claims.stream().map(Claim::sources).distinct().count() == 1;
    String label = roleLabel(seats, role);
    return shared
        ? new SeatGroupView(
            role, label, values.marks(ordered.getFirst()), values.unmarked(seats, ordered))
        : new SeatGroupView(role, label, List.of(), values.claims(seats, ordered));
  }

  private static String word(String name) {
    return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String roleLabel(Field seats, String role) {
    return seats.qualifier(RoundTable.ROLE).type()
            instanceof ValueType.Choice(Map<String, String> labels)
        ? labels.getOrDefault(role, role)
        : role;
  }

  /** The rounds of a page, the oldest first. */
  List<MeetingView> meetings(Entity entity) {
    Map<EntityId, List<Relation>> rounds = meetings.of(entity);
    return rounds.keySet().stream()
        .map(corpus::get)
        .sorted(Lists.oldestFirst())
        .map(round -> meeting(round, parts(rounds.getOrDefault(round.id(), List.of()))))
        .toList();
  }

  private List<ClaimView> parts(List<Relation> relations) {
    return relations.stream()
        .filter(Meetings::isTelling)
        .map(relation -> {
          String part = word(relation.field().name());
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
            .map(claim -> values.gist(claim, false))
            .toList(),
        round.claims(Meetings.NOT_KNOWN).isEmpty()
            ? List.of()
            : values.claims(
                round.type().field(Meetings.NOT_KNOWN), round.claims(Meetings.NOT_KNOWN)));
  }

  /** The date in a list, marked where sources disagree. */
  private ValueView gist(Entity round, Schedule schedule, Claim date) {
    String name = schedule.held().isEmpty() ? Schedule.PLANNED : Schedule.HELD;
    boolean inDispute = Contested.isField(round.type().field(name), round.claims(name));
    Claim day = date.when().map(when -> date.with(new Value.Measured(when.onDay()))).orElse(date);
    return values.gist(day, inDispute);
  }

  private MeetingView meeting(Entity round, List<ClaimView> parts) {
    Schedule schedule = Schedule.of(round, corpus);
    return new MeetingView(
        link(round),
        schedule.date().map(date -> gist(round, schedule, date)),
        !schedule.held().isEmpty(),
        day(schedule.notKept()),
        course(round, schedule),
        values.gist(round, Meetings.PLACE),
        values.gist(round, Meetings.STATUS),
        round.claims(Meetings.PARTY).stream().map(c -> values.gist(c, false)).toList(),
        parts);
  }

  /** What became of a plan, in a word or two each; nothing where it was kept. */
  static List<String> course(Entity round, Schedule schedule) {
    List<String> words = new ArrayList<>();
    switch (schedule.course()) {
      case RESCHEDULED -> words.add(Shift.of(round).map(Shift::words).orElse("new date"));
      case POSTPONED, CANCELLED, COLLAPSED -> words.add(schedule.course().word());
      case AS_PLANNED, PLANNED, HELD, UNDATED -> {}
    }
    if (schedule.isMoved()) {
      words.add("moved");
    }
    return words;
  }

  /** The seats somebody holds, that of the oldest round first. */
  List<SeatView> seats(List<Relation> relations) {
    return relations.stream()
        .map(relation -> {
          Entity delegation = corpus.get(relation.from());
          Claim seat = relation.claim();
          return new SeatView(
              link(delegation),
              values.gist(delegation, RoundTable.OF),
              seat.qualifier(RoundTable.ROLE).stream().map(values::value).findFirst(),
              seat.qualifier(RoundTable.OFFICE).stream().map(values::value).findFirst(),
              values.claim(
                  values.value(new Value.Reference(relation.from())),
                  values.qualifiers(relation.entry(), seat),
                  seat),
              meetings(delegation));
        })
        .sorted(
            Comparator.comparing((SeatView seat) ->
                seat.rounds().stream()
                    .flatMap(round -> round.date().stream())
                    .map(ValueView::raw)
                    .findFirst()
                    .orElse("~")))
        .toList();
  }
}
