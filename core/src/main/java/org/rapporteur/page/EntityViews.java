package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.Bench;
import org.rapporteur.desk.Commitment;
import org.rapporteur.desk.Provenance;
import org.rapporteur.desk.RoundTable;
import org.rapporteur.desk.Schedule;
import org.rapporteur.desk.Sequence;
import org.rapporteur.desk.Timeline;
import org.rapporteur.desk.Utterance;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Extra;
import org.rapporteur.model.Survey;
import org.rapporteur.model.Value;
import org.rapporteur.value.Tlp;
import org.rapporteur.view.AppearanceView;
import org.rapporteur.view.AttendanceView;
import org.rapporteur.view.BenchView;
import org.rapporteur.view.ChartsView;
import org.rapporteur.view.ClaimView;
import org.rapporteur.view.EntityView;
import org.rapporteur.view.FieldView;
import org.rapporteur.view.FootingView;
import org.rapporteur.view.HeadingView;
import org.rapporteur.view.Html;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.MapView;
import org.rapporteur.view.MeetingView;
import org.rapporteur.view.NoteView;
import org.rapporteur.view.PlanView;
import org.rapporteur.view.PositionPageView;
import org.rapporteur.view.PositionsView;
import org.rapporteur.view.PromisesView;
import org.rapporteur.view.RelationView;
import org.rapporteur.view.RosterView;
import org.rapporteur.view.SittingView;
import org.rapporteur.view.SourceView;
import org.rapporteur.view.StatementView;
import org.rapporteur.view.TimelineMonthView;
import org.rapporteur.view.TimelineView;
import org.rapporteur.view.TypeView;

/**
 * What the page of one entity shows. Made for one page, since sources are numbered page by page.
 */
final class EntityViews {
  /** Fields that have a place of their own on the page, or are not for readers. */
  private static final Set<String> APART =
      Set.of(
          "title",
          "aliases",
          "redirect-from",
          "summary",
          "order",
          "source",
          "assessments",
          "not-known",
          "lang",
          "tlp",
          "draft");

  private final SitePlan plan;
  private final Corpus corpus;
  private final Links links;
  private final Notes notes;
  private final Prose prose;
  private final Values values;
  private final RoundTable tables;
  private final RoundViews rounds;
  private final RosterViews rosters;
  private final AttendanceViews attendances;
  private final RelationViews related;
  private final PlanViews plans;
  private final TimelineViews timelines;
  private final PromiseViews promises;
  private final PositionViews positions;
  private final MapViews maps;
  private final NetworkViews networks;

  EntityViews(SitePlan plan, Links links) {
    this.plan = plan;
    this.corpus = plan.corpus();
    this.links = links;
    this.notes = new Notes(id -> corpus.title(id).orElse(id.slug()));
    this.prose = new Prose(corpus, plan.graph(), links);
    this.values = new Values(corpus, links, prose, notes);
    this.tables = plan.tables();
    this.rounds = new RoundViews(plan, links, values);
    this.rosters = new RosterViews(plan, links, values, rounds);
    this.attendances = new AttendanceViews(plan, values, rounds);
    this.promises = new PromiseViews(plan, links, values);
    this.positions = new PositionViews(plan, links, values);
    this.networks = new NetworkViews(plan, links);
    this.maps = new MapViews(plan, links, values);
    this.related =
        new RelationViews(
            plan,
            links,
            values,
            (page, relation) -> promises.shows(page, relation) || positions.shows(page, relation));
    this.plans = new PlanViews(values);
    this.timelines = new TimelineViews(plan, links, values);
  }

  /** The page; parts are made in the order they are read in, which numbers the sources. */
  EntityView view(Entity entity, TypeView type) {
    List<ClaimView> aliases = claims(entity, "aliases");
    List<Bench> benches = tables.of(entity);
    boolean isDelegation = corpus.schema().isA(entity.type().name(), RoundTable.DELEGATION);
    List<FieldView> fields =
        fields(entity, isDelegation ? Set.of(RoundTable.SEATS) : promises.fields(entity));
    boolean isRound = corpus.schema().isA(entity.type().name(), RoundTable.ROUND);
    Optional<Schedule> schedule =
        isRound ? Optional.of(Schedule.of(entity, corpus)) : Optional.empty();
    List<PlanView> announced = schedule.map(plans::all).orElseGet(List::of);
    List<BenchView> table = rounds.benches(benches, isRound);
    Optional<AttendanceView> attendance =
        isRound ? attendances.attendance(entity, benches, fields) : Optional.empty();
    Html body = new Html(prose.html(entity.body(), notes));
    RosterView roster = rosters.roster(entity);
    List<SittingView> seats = rosters.sittings(entity);
    List<AppearanceView> appearances =
        isDelegation
            ? attendances.ofDelegation(entity, benches)
            : attendances.appearances(related.to(entity));
    List<MeetingView> meetings = isRound ? List.of() : rounds.meetings(entity);
    List<StatementView> statements = related.statements(entity);
    PositionsView wanted = positions.of(entity);
    PromisesView promised = promises.of(entity);
    List<ClaimView> assessments = claims(entity, "assessments");
    List<RelationView> relations = related.relations(entity, !isRound);
    List<RelationView> citedBy = related.citedBy(entity);
    List<ClaimView> notKnown = claims(entity, "not-known");
    return new EntityView(
        type,
        entity.id().slug(),
        marks(entity),
        aliases,
        entity.text("summary"),
        fields,
        assessments,
        notKnown,
        table,
        announced,
        schedule.map(dates -> PlanViews.course(entity, dates)).orElseGet(List::of),
        timelineOf(entity),
        attendance,
        roster,
        seats,
        appearances,
        meetings,
        statements,
        wanted,
        () -> networks.of(entity),
        maps.of(entity),
        promised,
        charts(entity),
        relations,
        citedBy,
        body,
        entity.body().headings().stream()
            .map(h -> new HeadingView(h.level(), h.text(), h.id()))
            .toList(),
        entity.body().words(),
        related.mentions(entity),
        sources(),
        () -> footing(entity));
  }

  /** What says on the page itself who may read it. */
  private static List<String> marks(Entity entity) {
    List<String> marks = new ArrayList<>();
    for (String field : List.of("tlp", "draft")) {
      Optional<Claim> claim = entity.claim(field);
      if (claim.isPresent() && claim.get().value() instanceof Value.Choice(String word, _)) {
        marks.add(Tlp.of(word).map(Tlp::label).orElse("Draft"));
      }
    }
    return marks;
  }

  private ChartsView charts(Entity entity) {
    return new ChartsView(
        corpus.schema().isA(entity.type().name(), Commitment.MEASURE)
            ? new StagesViews(values).of(Commitment.of(entity))
            : List.of());
  }

  private Optional<FootingView> footing(Entity entity) {
    return Optional.of(plan.sourcing().footing(entity))
        .filter(footing -> !footing.isEmpty())
        .map(footing -> ProvenanceViews.footing(footing, links.to(Survey.PROVENANCE)));
  }

  /** The timeline of talks or a process, or of the talks a round belongs to. */
  private Optional<LinkView> timelineOf(Entity entity) {
    if (!Extra.TIMELINES.isIn(corpus)) {
      return Optional.empty();
    }
    boolean isFrame = Timeline.has(entity, corpus);
    return (isFrame ? Optional.of(entity) : Sequence.talks(entity).flatMap(corpus::find))
        .map(frame ->
            new LinkView(
                isFrame ? "Timeline" : "Timeline of " + frame.title(),
                links.to(plan.addresses().timeline(frame.id()))));
  }

  /** The timeline of talks or a process. */
  TimelineView timeline(Entity frame) {
    List<TimelineMonthView> months = timelines.months(frame);
    return new TimelineView(
        new LinkView(frame.title(), links.to(frame.id())),
        timelines.picture(frame),
        months,
        sources());
  }

  private List<FieldView> fields(Entity entity, Set<String> inTable) {
    List<FieldView> views = new ArrayList<>();
    boolean isUtterance = corpus.schema().isA(entity.type().name(), Utterance.STATEMENT);
    for (Map.Entry<String, List<Claim>> entry : entity.fields().entrySet()) {
      String name = entry.getKey();
      if (isUtterance && name.equals(Utterance.WORDS)) {
        views.add(related.words(new Utterance(entity)));
      } else if (!APART.contains(name) && !inTable.contains(name)) {
        views.add(rounds.field(entity.type().field(name), entry.getValue()));
      }
    }
    return views;
  }

  private List<ClaimView> claims(Entity entity, String name) {
    List<Claim> claims = entity.claims(name);
    return claims.isEmpty() ? List.of() : values.claims(entity.type().field(name), claims);
  }

  /** The positions taken in talks or a process, or in the whole site. */
  PositionPageView positions(Optional<Entity> frame) {
    return positions.page(frame, this);
  }

  /** The map of all rounds. */
  Optional<MapView> map() {
    return maps.all();
  }

  /** A statement as lists show it. */
  StatementView statement(Utterance said) {
    return related.statement(said);
  }

  /** The sources marked so far. */
  List<SourceView> sources() {
    List<SourceView> views = new ArrayList<>();
    for (Map.Entry<EntityId, List<NoteView>> entry : notes.all().entrySet()) {
      Provenance source = new Provenance(corpus.get(entry.getKey()));
      int number = entry.getValue().getFirst().number();
      views.add(
          new SourceView(
              number,
              "source-" + number,
              new LinkView(source.entity().title(), links.to(entry.getKey())),
              () -> facts(source),
              source.ownership().map(claim -> values.value(claim.value())),
              source.reliability().map(claim -> values.value(claim.value())),
              source.address().map(this::text),
              entry.getValue()));
    }
    return views;
  }

  private List<String> facts(Provenance source) {
    List<String> facts = new ArrayList<>();
    source.publisher().map(this::text).ifPresent(facts::add);
    source.published().map(this::text).ifPresent(facts::add);
    if (source.isConfidential()) {
      facts.add("confidential: known to the desk, not named");
    }
    return facts;
  }

  private String text(Claim claim) {
    return values.value(claim.value()).text();
  }
}
