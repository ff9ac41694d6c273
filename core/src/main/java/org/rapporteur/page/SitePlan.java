package org.rapporteur.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.Frames;
import org.rapporteur.desk.Ledger;
import org.rapporteur.desk.Meetings;
import org.rapporteur.desk.Positions;
import org.rapporteur.desk.RosterChanges;
import org.rapporteur.desk.RoundTable;
import org.rapporteur.desk.Sequence;
import org.rapporteur.desk.Shelf;
import org.rapporteur.desk.Sourcing;
import org.rapporteur.desk.Stance;
import org.rapporteur.desk.Timeline;
import org.rapporteur.graph.Graph;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Extra;
import org.rapporteur.model.Survey;
import org.rapporteur.model.Value;
import org.rapporteur.picture.Atlas;
import org.rapporteur.schema.EntityType;

/**
 * Which pages the site has and where they stand.
 *
 * @param lists how they stand in lists
 * @param surveys those of the pages that are computed of the whole site
 * @param ledger what was said, and by what it is found
 * @param positions who wanted what
 * @param positionPages the talks and processes that have a page of their positions
 * @param tables who sat at the table of each round
 * @param atlas what maps are drawn from
 * @param changes who came and who went from round to round
 * @param sourcing what its claims rest on
 * @param sequence what comes before and after a page in time
 * @param baseUrl the public address, ending in “/”; without one the site is for looking at from
 *     disk
 */
public record SitePlan(
    Corpus corpus,
    Graph graph,
    Addresses addresses,
    List<PlannedPage> pages,
    Lists lists,
    List<PlannedPage.OfSurvey> surveys,
    Ledger ledger,
    Positions positions,
    Set<EntityId> positionPages,
    RoundTable tables,
    Atlas atlas,
    RosterChanges changes,
    Sourcing sourcing,
    Sequence sequence,
    Optional<String> baseUrl) {
  /** The number of entities on one page of a list. */
  public static final int PER_PAGE = 50;

  /** Plans every page. */
  public static SitePlan of(Corpus corpus, Graph graph, Optional<String> baseUrl) {
    return of(corpus, graph, Arrangement.of(corpus), baseUrl);
  }

  /** Plans every page of a site whose arrangement is known. */
  public static SitePlan of(
      Corpus corpus, Graph graph, Arrangement arrangement, Optional<String> baseUrl) {
    Addresses addresses = arrangement.addresses();
    Lists lists = arrangement.lists();
    List<PlannedPage> pages = new ArrayList<>();
    pages.add(new PlannedPage.Home(Addresses.HOME));
    pages.add(new PlannedPage.NotFound(Addresses.NOT_FOUND));
    List<PlannedPage.OfSurvey> surveys =
        surveys(corpus).stream()
            .map(survey -> new PlannedPage.OfSurvey(survey, addresses.of(survey)))
            .toList();
    pages.addAll(surveys);
    Ledger ledger = Ledger.of(corpus, lists.oldestFirst());
    if (Extra.isIn(Survey.LEDGER, corpus)) {
      pages.addAll(ledgerPages(ledger, addresses));
    }
    Positions positions = new Positions(corpus, Lists.byPlaceAndTitle());
    Meetings meetings = new Meetings(corpus, graph);
    Set<EntityId> positionPages = positionPages(corpus, positions, meetings);
    for (EntityType type : corpus.schema().withPages()) {
      List<Entity> entities = corpus.ofType(type.name());
      int count = Math.ceilDiv(entities.size(), PER_PAGE);
      for (int number = 1; number <= count; number++) {
        pages.add(new PlannedPage.Index(type, number, count, addresses.index(type, number)));
      }
      for (Entity entity : entities) {
        pages.add(new PlannedPage.OfEntity(entity, addresses.of(entity.id())));
        if (Timeline.has(entity, corpus) && Extra.TIMELINES.isIn(corpus)) {
          pages.add(new PlannedPage.OfTimeline(entity, addresses.timeline(entity.id())));
        }
        if (positionPages.contains(entity.id())) {
          pages.add(new PlannedPage.OfPositions(entity, addresses.positions(entity.id())));
        }
        for (Claim claim : entity.claims("redirect-from")) {
          if (claim.value() instanceof Value.Text(String old)) {
            String slug = old.substring(old.indexOf('/') + 1);
            pages.add(new PlannedPage.Redirect(entity, claim.span(), addresses.of(type, slug)));
          }
        }
      }
    }
    RoundTable tables = new RoundTable(corpus, graph);
    return new SitePlan(
        corpus,
        graph,
        addresses,
        List.copyOf(pages),
        lists,
        surveys,
        ledger,
        positions,
        positionPages,
        tables,
        new Atlas(),
        new RosterChanges(corpus, tables, lists.oldestFirst()),
        new Sourcing(corpus),
        arrangement.sequence(),
        baseUrl.map(SitePlan::slashed));
  }

  /**
   * The plan of a site whose pages are planned already, but for a few that are to be made again.
   *
   * @param sequence what comes before and after each page, which is known
   */
  public static SitePlan ofKnown(
      Corpus corpus, Graph graph, Sequence sequence, Optional<String> baseUrl) {
    Arrangement arrangement = Arrangement.known(corpus, sequence);
    Addresses addresses = arrangement.addresses();
    Lists lists = arrangement.lists();
    Positions positions = new Positions(corpus, Lists.byPlaceAndTitle());
    RoundTable tables = new RoundTable(corpus, graph);
    return new SitePlan(
        corpus,
        graph,
        addresses,
        List.of(),
        lists,
        surveys(corpus).stream()
            .map(survey -> new PlannedPage.OfSurvey(survey, addresses.of(survey)))
            .toList(),
        Ledger.of(corpus, lists.oldestFirst()),
        positions,
        positionPages(corpus, positions, new Meetings(corpus, graph)),
        tables,
        new Atlas(),
        new RosterChanges(corpus, tables, lists.oldestFirst()),
        new Sourcing(corpus),
        sequence,
        baseUrl.map(SitePlan::slashed));
  }

  /** The talks and processes at whose rounds anybody wanted anything. */
  private static Set<EntityId> positionPages(
      Corpus corpus, Positions positions, Meetings meetings) {
    Set<EntityId> pages = new HashSet<>();
    if (corpus.hasKind(Stance.POSITION)) {
      for (Entity frame : corpus.ofKind(Frames.TALKS, Frames.PROCESS)) {
        if (!positions.at(meetings.of(frame).keySet()).isEmpty()) {
          pages.add(frame.id());
        }
      }
    }
    return Set.copyOf(pages);
  }

  private static List<PlannedPage> ledgerPages(Ledger ledger, Addresses addresses) {
    List<PlannedPage> pages = new ArrayList<>();
    int count = Math.ceilDiv(ledger.statements().size(), PER_PAGE);
    for (int number = 2; number <= count; number++) {
      pages.add(
          new PlannedPage.OfLedger(Optional.empty(), number, count, addresses.ledger(number)));
    }
    for (Shelf shelf : ledger.ownShelves()) {
      int parts = Math.ceilDiv(shelf.statements().size(), PER_PAGE);
      for (int number = 1; number <= parts; number++) {
        pages.add(
            new PlannedPage.OfLedger(
                Optional.of(shelf), number, parts, addresses.ledger(shelf, number)));
      }
    }
    return pages;
  }

  /** The surveys of a site: those that have something to tell of. */
  private static List<Survey> surveys(Corpus corpus) {
    return Arrays.stream(Survey.values())
        .filter(survey -> Extra.isIn(survey, corpus))
        .filter(survey -> survey != Survey.MAP || MapViews.has(corpus))
        .filter(survey -> survey.types().stream().anyMatch(corpus::hasKind))
        .toList();
  }

  private static String slashed(String url) {
    return url.endsWith("/") ? url : url + "/";
  }

  /** The path of the public address, beginning and ending in “/”. */
  public String basePath() {
    return baseUrl.map(url -> URI.create(url).getRawPath()).orElse("/");
  }

  /** Whether links must name {@code index.html}, so that the site can be looked at from disk. */
  public boolean forDisk() {
    return baseUrl.isEmpty();
  }
}
