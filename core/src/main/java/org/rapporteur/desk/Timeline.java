package org.rapporteur.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.graph.Graph;
import org.rapporteur.graph.Relation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.value.When;

/**
 * What happened in talks or a process, in the order of time: rounds, their sessions, the events
 * around them, the documents handed over at them, and what of their promises was delivered.
 */
public record Timeline(List<Entry> entries) {
  /** The types of which a timeline tells, with the fields that tell when. */
  public static final String ROUND = "round";

  public static final String DELEGATION = "delegation";
  public static final String APPOINTED_BY = "appointed-by";
  public static final String SESSION = "session";
  public static final String EVENT = "event";
  public static final String DOCUMENT = "document";
  public static final String MEASURE = "measure";
  public static final String AT = "at";
  public static final String AGREED_AT = "agreed-at";
  public static final String DATED = "dated";
  public static final String STAGES = "stages";
  public static final String ON = "on";

  /** The fields by which a page belongs to a round or a measure. */
  private static final Set<String> BELONGING = Set.of(ROUND, AT, AGREED_AT, MEASURE);

  /**
   * Something that happened, or was to happen.
   *
   * @param date when, as far as it is known
   * @param stages what of a promise was delivered that day; none for what has a page of its own
   */
  public record Entry(Entity entity, Optional<When> date, List<Claim> stages) {
    /** The day that puts it in order: the first it can have been, else the last. */
    private Optional<LocalDate> day() {
      return date.flatMap(when -> when.earliest().or(when::latest));
    }
  }

  /** Whether an entity has a timeline. */
  public static boolean has(Entity entity, Corpus corpus) {
    String type = entity.type().name();
    return corpus.schema().isA(type, Frames.TALKS) || corpus.schema().isA(type, Frames.PROCESS);
  }

  /** The timeline of talks or a process; {@code tables} says who sat at each round. */
  public static Timeline of(Entity frame, Corpus corpus, Graph graph, RoundTable tables) {
    Set<EntityId> pages = new LinkedHashSet<>(new Meetings(corpus, graph).of(frame).keySet());
    List<EntityId> next = new ArrayList<>(pages);
    while (!next.isEmpty()) {
      List<EntityId> around = new ArrayList<>();
      for (EntityId id : next) {
        graph.relationsTo(id).values().stream()
            .flatMap(List::stream)
            .filter(relation -> belongs(relation, corpus))
            .map(Relation::from)
            .filter(pages::add)
            .forEach(around::add);
        appointing(id, corpus, graph, tables).filter(pages::add).forEach(around::add);
      }
      next = around;
    }
    List<Entry> entries = new ArrayList<>();
    pages.stream().map(corpus::get).forEach(page -> add(page, corpus, entries));
    entries.sort(Timeline::byTime);
    return new Timeline(List.copyOf(entries));
  }

  private static int byTime(Entry one, Entry other) {
    int byDay = one.day().orElse(LocalDate.MAX).compareTo(other.day().orElse(LocalDate.MAX));
    int byDate = byDay != 0 ? byDay : When.unknownLast(one.date, other.date);
    return byDate != 0 ? byDate : one.entity.id().compareTo(other.entity.id());
  }

  private static boolean belongs(Relation relation, Corpus corpus) {
    String from = relation.from().type();
    return !relation.isQualifier()
        && BELONGING.contains(relation.field().name())
        && relation.claim().stands()
        && List.of(SESSION, EVENT, DOCUMENT, MEASURE).stream()
            .anyMatch(type -> corpus.schema().isA(from, type));
  }

  /** The documents that appointed the delegations sent to a round. */
  private static Stream<EntityId> appointing(
      EntityId round, Corpus corpus, Graph graph, RoundTable tables) {
    return graph.relationsTo(round).values().stream()
        .flatMap(List::stream)
        .filter(tables::isSent)
        .map(Relation::from)
        .distinct()
        .flatMap(delegation -> corpus.get(delegation).claims(APPOINTED_BY).stream())
        .filter(Claim::stands)
        .flatMap(claim -> claim.qualifier(DOCUMENT).stream())
        .flatMap(value ->
            value instanceof Value.Reference(EntityId id) ? Stream.of(id) : Stream.empty());
  }

  private static void add(Entity page, Corpus corpus, List<Entry> entries) {
    if (corpus.schema().isA(page.type().name(), MEASURE)) {
      Map<Optional<When>, List<Claim>> byDay = new LinkedHashMap<>();
      page.claims(STAGES).stream()
          .filter(Claim::stands)
          .forEach(
              stage -> byDay.computeIfAbsent(stage.when(ON), _ -> new ArrayList<>()).add(stage));
      byDay.forEach((day, stages) -> entries.add(new Entry(page, day, stages)));
    } else {
      Optional<When> date =
          page.when(DATED).or(() -> Schedule.of(page, corpus).date().flatMap(Claim::when));
      entries.add(new Entry(page, date, List.of()));
    }
  }
}
