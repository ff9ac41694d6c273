package org.rapporteur.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.desk.Gist;
import org.rapporteur.desk.Schedule;
import org.rapporteur.desk.Sequence;
import org.rapporteur.desk.Utterance;
import org.rapporteur.markdown.Body;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Extra;
import org.rapporteur.model.Names;
import org.rapporteur.model.Survey;
import org.rapporteur.schema.EntityType;
import org.rapporteur.view.CardGroupView;
import org.rapporteur.view.CardView;
import org.rapporteur.view.HomeView;
import org.rapporteur.view.Html;
import org.rapporteur.view.IndexView;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.PageView;
import org.rapporteur.view.TypeView;
import org.rapporteur.view.ValueView;

/** What each planned page shows, and which template shows it. Thread-safe. */
public final class Pages {
  private static final int NEWEST = 7;

  /** A list of no more entries needs no headings. */
  private static final int UNGROUPED = 20;

  /** How fast prose is read, in words a minute. */
  private static final int WORDS_A_MINUTE = 220;

  private final SitePlan plan;
  private final Corpus corpus;
  private final Sequence sequence;
  private final Set<String> listed = new HashSet<>();
  private final SiteViews site;
  private final boolean hasData;

  public Pages(SitePlan plan) {
    this.plan = plan;
    this.corpus = plan.corpus();
    this.sequence = plan.sequence();
    for (EntityType type : corpus.schema().withPages()) {
      listed.add(type.name());
    }
    this.hasData = Extra.DATA.isIn(corpus);
    this.site = new SiteViews(plan);
  }

  /** The names of the templates that can show a page, the most fitting first. */
  public List<String> templates(PlannedPage page) {
    return switch (page) {
      case PlannedPage.Home _ -> List.of("home");
      case PlannedPage.NotFound _ -> List.of("not-found");
      case PlannedPage.Index _ -> List.of("index");
      case PlannedPage.OfSurvey(Survey survey, _) -> List.of(survey.word());
      case PlannedPage.OfLedger _ -> List.of("ledger");
      case PlannedPage.OfTimeline _ -> List.of("timeline");
      case PlannedPage.OfPositions _ -> List.of(Survey.MATRIX.word());
      case PlannedPage.Redirect _ -> List.of("redirect");
      case PlannedPage.OfEntity(Entity entity, _) -> {
        List<String> names = new ArrayList<>();
        Optional<String> at = Optional.of(entity.type().name());
        while (at.isPresent()) {
          names.add(at.get());
          at = corpus.schema().get(at.get()).parent();
        }
        yield names;
      }
    };
  }

  /** The view records of a page under the names templates know them by. */
  public Map<String, Object> data(PlannedPage planned) {
    Links links = new Links(plan, planned);
    return switch (planned) {
      case PlannedPage.Home _ -> home(frame(planned, "home", title(), links, List.of()), links);
      case PlannedPage.NotFound _ ->
          Map.of("page", frame(planned, "not-found", "Page not found", links, List.of()));
      case PlannedPage.Index index ->
          Map.of(
              "page",
                  frame(planned, "index", index.type().plural(), links, List.of(homeLink(links))),
              "index", index(index, links));
      case PlannedPage.OfSurvey(Survey survey, _) ->
          Map.of(
              "page",
              frame(planned, "survey", survey.title(), links, List.of(homeLink(links))),
              survey.word(),
              survey(survey, links));
      case PlannedPage.OfLedger page ->
          Map.of(
              "page",
              frame(page, "survey", ledgerTitle(page), links, ledgerTrail(links)),
              Survey.LEDGER.word(),
              new LedgerViews(plan, links, new EntityViews(plan, links)).page(page));
      case PlannedPage.OfTimeline(Entity frame, _) ->
          Map.of(
              "page",
              frame(planned, "timeline", "Timeline: " + frame.title(), links, frames(frame, links)),
              "timeline",
              new EntityViews(plan, links).timeline(frame));
      case PlannedPage.OfPositions(Entity frame, _) ->
          Map.of(
              "page",
              frame(planned, "survey", "Positions: " + frame.title(), links, frames(frame, links)),
              Survey.MATRIX.word(),
              new EntityViews(plan, links).positions(Optional.of(frame)));
      case PlannedPage.OfEntity(Entity entity, _) ->
          Map.of(
              "page", frame(planned, "entity", entity.title(), links, trail(entity, links)),
              "entity", new EntityViews(plan, links).view(entity, type(entity.type(), links)));
      case PlannedPage.Redirect(Entity entity, _, _) ->
          Map.of(
              "page",
              frame(planned, "redirect", entity.title(), links, List.of()),
              "target",
              new LinkView(entity.title(), links.to(entity.id())));
    };
  }

  private String ledgerTitle(PlannedPage.OfLedger page) {
    String title =
        page.shelf()
            .map(shelf -> Survey.LEDGER.title() + ": " + LedgerViews.label(shelf, corpus))
            .orElse(Survey.LEDGER.title());
    return page.number() == 1 ? title : title + ", page " + page.number();
  }

  private List<LinkView> ledgerTrail(Links links) {
    return Stream.concat(Stream.of(homeLink(links)), links.to(Survey.LEDGER).stream()).toList();
  }

  /** The record of a page computed of the whole site. */
  private Object survey(Survey survey, Links links) {
    return switch (survey) {
      case LEDGER -> new LedgerViews(plan, links, new EntityViews(plan, links)).first();
      case MATRIX -> new EntityViews(plan, links).positions(Optional.empty());
      case MAP -> new EntityViews(plan, links).map().orElseThrow();
      case COMMITMENTS -> new CommitmentViews(plan, links).view();
      case GAPS -> new GapViews(plan, links).view();
      case PROVENANCE -> new ProvenanceViews(plan, links).view(type -> type(type, links));
    };
  }

  /** The front page; the page that site.yaml puts there is its {@code entity}. */
  private Map<String, Object> home(PageView frame, Links links) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("page", frame);
    data.put("home", home(links));
    corpus
        .site()
        .text("home")
        .flatMap(this::named)
        .map(entity -> new EntityViews(plan, links).view(entity, type(entity.type(), links)))
        .ifPresent(view -> data.put("entity", view));
    return data;
  }

  private Optional<Entity> named(String name) {
    return corpus.names().find(name, _ -> true) instanceof Names.Match.Found(EntityId id)
        ? corpus.find(id)
        : Optional.empty();
  }

  private String title() {
    return corpus.site().title();
  }

  private String language() {
    return corpus.site().text("language").orElse("en");
  }

  private LinkView homeLink(Links links) {
    return new LinkView(title(), links.to(Addresses.HOME));
  }

  /** Home, the list of the type and, for a round, its talks. */
  private List<LinkView> trail(Entity entity, Links links) {
    List<LinkView> trail = new ArrayList<>();
    trail.add(homeLink(links));
    trail.add(
        new LinkView(entity.type().plural(), links.to(plan.addresses().index(entity.type(), 1))));
    if (corpus.schema().isA(entity.type().name(), Sequence.ROUND)) {
      Sequence.talks(entity).flatMap(corpus::find).map(e -> link(e, links)).ifPresent(trail::add);
    }
    return trail;
  }

  /** The way to a page of talks or a process. */
  private List<LinkView> frames(Entity frame, Links links) {
    List<LinkView> trail = new ArrayList<>(trail(frame, links));
    trail.add(link(frame, links));
    return trail;
  }

  private static LinkView link(Entity entity, Links links) {
    return new LinkView(entity.title(), links.to(entity.id()));
  }

  private PageView frame(
      PlannedPage page, String kind, String title, Links links, List<LinkView> trail) {
    Optional<Entity> entity =
        page instanceof PlannedPage.OfEntity(Entity e, _) ? Optional.of(e) : Optional.empty();
    String language = entity.flatMap(e -> e.text("lang")).orElse(language());
    Optional<String> description =
        entity.flatMap(e -> e.text("summary")).or(() -> corpus.site().text("description"));
    return new PageView(
        site.from(links),
        kind,
        title,
        links.root(),
        new Html(ContentPolicy.OF_PAGE),
        language,
        Direction.of(language),
        description,
        trail,
        entity.flatMap(e -> sequence.before(e.id())).map(e -> link(e, links)),
        entity.flatMap(e -> sequence.after(e.id())).map(e -> link(e, links)),
        plan.baseUrl().map(url -> url + page.address().absolute()),
        entity.filter(_ -> hasData).map(_ -> "index.json"));
  }

  /** The pages of a type in the order of its list. */
  private List<Entity> list(String type) {
    return listed.contains(type) ? plan.lists().ofType(type, corpus) : List.of();
  }

  private boolean hasPages(EntityType type) {
    return corpus.count(type.name()) > 0;
  }

  private TypeView type(EntityType type, Links links) {
    return new TypeView(
        type.name(),
        type.label(),
        type.plural(),
        links.to(plan.addresses().index(type, 1)),
        corpus.count(type.name()));
  }

  private IndexView index(PlannedPage.Index index, Links links) {
    int from = (index.number() - 1) * SitePlan.PER_PAGE;
    List<Entity> all = list(index.type().name());
    List<Entity> entries = all.subList(from, Math.min(all.size(), from + SitePlan.PER_PAGE));
    return new IndexView(
        type(index.type(), links),
        groups(entries, all.size() > UNGROUPED, links),
        index.number(),
        index.pages(),
        neighbour(index, index.number() - 1, links),
        neighbour(index, index.number() + 1, links));
  }

  private List<CardGroupView> groups(List<Entity> entries, boolean grouped, Links links) {
    Map<String, List<CardView>> groups = new LinkedHashMap<>();
    for (Entity entity : entries) {
      groups
          .computeIfAbsent(grouped ? plan.lists().group(entity) : "", _ -> new ArrayList<>())
          .add(card(entity, links));
    }
    return groups.entrySet().stream()
        .map(group -> new CardGroupView(group.getKey(), group.getValue()))
        .toList();
  }

  private Optional<LinkView> neighbour(PlannedPage.Index index, int number, Links links) {
    return number < 1 || number > index.pages()
        ? Optional.empty()
        : Optional.of(
            new LinkView("Page " + number, links.to(plan.addresses().index(index.type(), number))));
  }

  private HomeView home(Links links) {
    HomeViews views = new HomeViews(plan, links);
    return new HomeView(
        newest(Sequence.BRIEF).limit(NEWEST).map(entity -> card(entity, links)).toList(),
        views.latest(),
        views.next(),
        views.series(newest(Sequence.ROUND).toList()),
        views.said(newest(Utterance.STATEMENT).toList()),
        corpus.schema().withPages().stream()
            .filter(this::hasPages)
            .map(type -> type(type, links))
            .toList(),
        plan.surveys().stream().map(survey -> link(survey, links)).toList());
  }

  private static LinkView link(PlannedPage.OfSurvey page, Links links) {
    return new LinkView(page.survey().title(), links.to(page.address()));
  }

  private Stream<Entity> newest(String type) {
    return plan.lists().newestFirst(list(type));
  }

  /** How long a text is to read, which is all that a list shows of it. */
  public static int minutes(Body body) {
    return Math.ceilDiv(body.words(), WORDS_A_MINUTE);
  }

  private CardView card(Entity entity, Links links) {
    Values values =
        new Values(corpus, links, new Prose(corpus, plan.graph(), links), new Notes(_ -> ""));
    return new CardView(
        new LinkView(entity.title(), links.to(entity.id())),
        entity.type().label(),
        Lists.dating(entity).flatMap(field -> values.gist(entity, field)),
        entity.text("summary"),
        Stream.concat(
                Gist.of(entity).flatMap(field -> values.gist(entity, field).stream()),
                new PlanViews(values).inBrief(entity, Schedule.of(entity, corpus)).stream())
            .map(ValueView::unlinked)
            .toList(),
        corpus.schema().isA(entity.type().name(), Sequence.BRIEF) ? minutes(entity.body()) : 0);
  }
}
