package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.value.When;

/**
 * Who wanted what, on which issue, when. A position holds for the rounds it names, and for those
 * that lie between two dates it gives; what comes after is never guessed.
 */
public final class Positions {
  private static final String ISSUE = "issue";
  public static final String PART_OF = "part-of";

  private final Corpus corpus;
  private final List<Entity> issues;
  private final Map<EntityId, Integer> depths = new HashMap<>();
  private final Map<EntityId, List<Stance>> byIssue = new HashMap<>();
  private final Map<EntityId, List<Stance>> byParty = new HashMap<>();
  private final Map<EntityId, List<Stance>> byRound = new HashMap<>();
  private final List<Stance> spans = new ArrayList<>();

  /** The parties of rounds, in the order in which rounds name them. */
  private final Map<EntityId, Integer> places = new HashMap<>();

  /** The positions of a site; issues stand in the given order, narrower ones below the wider. */
  public Positions(Corpus corpus, Comparator<Entity> order) {
    this.corpus = corpus;
    corpus.ofKind(Stance.POSITION).forEach(position -> add(new Stance(position)));
    for (Entity round : corpus.ofKind(Meetings.ROUND)) {
      round.references(Meetings.PARTY).forEach(party -> places.putIfAbsent(party, places.size()));
    }
    this.issues = ordered(order);
  }

  private void add(Stance stance) {
    stance.issue().ifPresent(issue -> listed(byIssue, issue).add(stance));
    stance.party().ifPresent(party -> listed(byParty, party).add(stance));
    stance.rounds().forEach(round -> listed(byRound, round).add(stance));
    if (stance.position().when(Stance.FROM).isPresent()
        && stance.position().when(Stance.UNTIL).isPresent()) {
      spans.add(stance);
    }
  }

  private static List<Stance> listed(Map<EntityId, List<Stance>> index, EntityId key) {
    return index.computeIfAbsent(key, _ -> new ArrayList<>());
  }

  /** The issues on which anything is on file, each after the wider one it is part of. */
  private List<Entity> ordered(Comparator<Entity> order) {
    Map<Optional<EntityId>, List<Entity>> narrower = new LinkedHashMap<>();
    corpus.ofKind(ISSUE).stream()
        .sorted(order)
        .forEach(issue ->
            narrower.computeIfAbsent(issue.reference(PART_OF), _ -> new ArrayList<>()).add(issue));
    List<Entity> all = new ArrayList<>();
    Set<EntityId> seen = new HashSet<>();
    narrower
        .getOrDefault(Optional.<EntityId>empty(), List.of())
        .forEach(issue -> addBelow(issue, 0, narrower, seen, all));
    // Those in a circle, or below something that is no issue, stand at the end.
    narrower.values().stream()
        .flatMap(List::stream)
        .toList()
        .forEach(issue -> addBelow(issue, 0, narrower, seen, all));
    return all;
  }

  private void addBelow(
      Entity issue,
      int depth,
      Map<Optional<EntityId>, List<Entity>> narrower,
      Set<EntityId> seen,
      List<Entity> all) {
    if (seen.add(issue.id())) {
      depths.put(issue.id(), depth);
      all.add(issue);
      narrower
          .getOrDefault(Optional.of(issue.id()), List.of())
          .forEach(each -> addBelow(each, depth + 1, narrower, seen, all));
    }
  }

  /** What was wanted at a round, issue by issue; a course of one moment for each. */
  public List<Course> at(Entity round) {
    Optional<When> day = day(round);
    Set<Stance> there = new LinkedHashSet<>(byRound.getOrDefault(round.id(), List.of()));
    day.ifPresent(when ->
        spans.stream()
            .filter(span -> span.rounds().isEmpty() && span.isHeldOn(when))
            .forEach(there::add));
    if (there.isEmpty()) {
      return List.of();
    }
    List<EntityId> first = round.references(Meetings.PARTY);
    List<EntityId> parties =
        Stream.concat(first.stream(), there.stream().flatMap(s -> s.party().stream()).sorted())
            .distinct()
            .filter(party -> there.stream().anyMatch(s -> s.party().equals(Optional.of(party))))
            .toList();
    return issues.stream()
        .flatMap(issue -> {
          Map<EntityId, List<Entity>> cells =
              cells(there.stream().filter(s -> s.issue().equals(Optional.of(issue.id()))));
          return cells.isEmpty()
              ? Stream.<Course>empty()
              : Stream.of(
                  new Course(
                      issue,
                      depth(issue),
                      parties,
                      List.of(new Moment(Optional.of(round.id()), day, cells))));
        })
        .toList();
  }

  /** What was wanted on an issue through time. */
  public Optional<Course> on(Entity issue) {
    return course(issue, _ -> true, _ -> true);
  }

  /** What was wanted on an issue and those that are part of it, through time. */
  public List<Course> within(Entity issue) {
    int at = issues.indexOf(issue);
    int end = at + 1;
    while (at >= 0 && end < issues.size() && depth(issues.get(end)) > depth(issue)) {
      end++;
    }
    return at < 0
        ? List.of()
        : issues.subList(at, end).stream().flatMap(each -> on(each).stream()).toList();
  }

  /** What a party wanted through time, issue by issue. */
  public List<Course> of(EntityId party) {
    Set<EntityId> own = new HashSet<>();
    byParty.getOrDefault(party, List.of()).forEach(stance -> stance.issue().ifPresent(own::add));
    return own.isEmpty()
        ? List.of()
        : issues.stream()
            .filter(issue -> own.contains(issue.id()))
            .flatMap(issue ->
                course(issue, s -> s.party().equals(Optional.of(party)), _ -> true).stream())
            .toList();
  }

  /** What was wanted at some rounds, issue by issue, through time. */
  public List<Course> at(Set<EntityId> rounds) {
    return issues.stream()
        .flatMap(issue ->
            course(issue, s -> s.rounds().stream().anyMatch(rounds::contains), rounds::contains)
                .stream())
        .toList();
  }

  /** Everything on file, issue by issue, through time. */
  public List<Course> all() {
    return issues.stream().flatMap(issue -> on(issue).stream()).toList();
  }

  private int depth(Entity issue) {
    return depths.getOrDefault(issue.id(), 0);
  }

  private Optional<Course> course(
      Entity issue, Predicate<Stance> isMeant, Predicate<EntityId> isRound) {
    List<Stance> stances =
        byIssue.getOrDefault(issue.id(), List.of()).stream().filter(isMeant).toList();
    if (stances.isEmpty()) {
      return Optional.empty();
    }
    Map<Optional<EntityId>, List<Stance>> atRounds = new LinkedHashMap<>();
    Map<Optional<When>, List<Stance>> atDates = new LinkedHashMap<>();
    for (Stance stance : stances) {
      stance.rounds().stream()
          .filter(isRound)
          .forEach(round ->
              atRounds.computeIfAbsent(Optional.of(round), _ -> new ArrayList<>()).add(stance));
      if (stance.rounds().isEmpty()) {
        atDates.computeIfAbsent(stance.dated(), _ -> new ArrayList<>()).add(stance);
      }
    }
    List<Moment> moments = new ArrayList<>();
    atRounds.forEach((round, there) ->
        moments.add(
            new Moment(
                round, round.flatMap(corpus::find).flatMap(this::day), cells(there.stream()))));
    atDates.forEach(
        (date, then) -> moments.add(new Moment(Optional.empty(), date, cells(then.stream()))));
    moments.sort(
        Comparator.comparing(
                (Moment moment) -> moment.when().orElse(null), Comparator.nullsLast(When.order()))
            .thenComparing(moment -> moment.round().map(EntityId::toString).orElse("")));
    List<EntityId> parties =
        stances.stream()
            .flatMap(stance -> stance.party().stream())
            .distinct()
            .sorted(
                Comparator.comparingInt((EntityId party) -> places.getOrDefault(party, 1 << 20))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return Optional.of(new Course(issue, depth(issue), parties, moments));
  }

  /** By party, those that still stand first. */
  private static Map<EntityId, List<Entity>> cells(Stream<Stance> stances) {
    Map<EntityId, List<Entity>> cells = new LinkedHashMap<>();
    stances.forEach(stance ->
        stance
            .party()
            .ifPresent(party ->
                cells.computeIfAbsent(party, _ -> new ArrayList<>()).add(stance.position())));
    return cells;
  }

  private Optional<When> day(Entity round) {
    return day(round, corpus);
  }

  private static Optional<When> day(Entity round, Corpus corpus) {
    return Schedule.of(round, corpus).date().flatMap(Claim::when);
  }

  /** The first date on which a position is known to be held. */
  public static Optional<When> earliest(Stance stance, Corpus corpus) {
    return days(stance, corpus).min(When.order());
  }

  /** The last date on which a position is known to be held. */
  public static Optional<When> latest(Stance stance, Corpus corpus) {
    return days(stance, corpus).max(When.order());
  }

  private static Stream<When> days(Stance stance, Corpus corpus) {
    return Stream.of(
            stance.rounds().stream()
                .flatMap(round -> corpus.find(round).stream())
                .flatMap(round -> day(round, corpus).stream()),
            stance.position().when(Stance.FROM).stream(),
            stance.position().when(Stance.UNTIL).stream())
        .flatMap(days -> days);
  }
}
