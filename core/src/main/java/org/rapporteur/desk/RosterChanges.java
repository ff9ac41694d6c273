package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;

/**
 * Who came and who went, side by side and round by round: each list of a side is compared with the
 * one before it in the same talks. Thread-safe.
 */
public final class RosterChanges {
  public static final String ROUND = "round";
  public static final String ROUNDS = "rounds";
  public static final String DELEGATION = "delegation";

  /** A side's list at a round. */
  private record Listed(Entity round, List<Roster> rosters) {}

  private final RoundTable table;
  private final Comparator<Entity> order;
  private final Corpus corpus;
  private final Map<EntityId, List<Entity>> byTalks = new LinkedHashMap<>();
  private final Map<EntityId, List<SideChange>> byRound = new HashMap<>();

  /** The changes of a site whose rounds follow each other in the given order. */
  public RosterChanges(Corpus corpus, RoundTable table, Comparator<Entity> order) {
    this.corpus = corpus;
    this.table = table;
    this.order = order;
    for (Entity round : corpus.ofKind(ROUND)) {
      Sequence.talks(round)
          .ifPresent(talks -> byTalks.computeIfAbsent(talks, _ -> new ArrayList<>()).add(round));
    }
    for (List<Entity> rounds : byTalks.values()) {
      rounds.sort(order);
      compare(rounds);
    }
  }

  private void compare(List<Entity> rounds) {
    Map<Optional<EntityId>, Listed> last = new HashMap<>();
    for (Entity round : rounds) {
      List<SideChange> changes = new ArrayList<>();
      sides(round)
          .forEach((side, rosters) -> {
            Listed before = last.put(side, new Listed(round, rosters));
            if (before != null) {
              changes.add(
                  SideChange.between(
                      Optional.of(before.round), before.rosters, Optional.of(round), rosters));
            }
          });
      byRound.put(round.id(), changes);
    }
  }

  /** The lists of a round by side; one without a seat is none. */
  private Map<Optional<EntityId>, List<Roster>> sides(Entity round) {
    Map<Optional<EntityId>, List<Roster>> sides = new LinkedHashMap<>();
    for (Bench bench : table.of(round)) {
      bench
          .roster()
          .filter(roster -> !roster.seats().isEmpty())
          .ifPresent(
              roster -> sides.computeIfAbsent(bench.of(), _ -> new ArrayList<>()).add(roster));
    }
    return sides;
  }

  /** The rounds of talks, the oldest first. */
  public List<Entity> rounds(EntityId talks) {
    return byTalks.getOrDefault(talks, List.of());
  }

  /** What changed on each side since its list before, in the order of the benches. */
  public List<SideChange> at(Entity round) {
    return byRound.getOrDefault(round.id(), List.of());
  }

  /** What became of somebody on one side of a round since its list before. */
  public Optional<Change> of(Entity round, Optional<EntityId> side, EntityId person) {
    return at(round).stream()
        .filter(change -> change.of().equals(side))
        .flatMap(change -> Stream.ofNullable(change.byPerson().get(person)))
        .findFirst();
  }

  /**
   * What changed in a delegation since the one before it: the one it follows, else that of the same
   * side at the round before its first.
   */
  public Optional<SideChange> of(Entity delegation) {
    Roster roster = table.rosters().of(delegation);
    if (roster.follows().isPresent()) {
      Roster before = roster.follows().get();
      return before.seats().isEmpty() || roster.seats().isEmpty()
          ? Optional.empty()
          : Optional.of(
              SideChange.between(
                  Optional.empty(), List.of(before), Optional.empty(), List.of(roster)));
    }
    return delegation.references(ROUNDS).stream()
        .map(corpus::get)
        .sorted(order)
        .flatMap(round -> at(round).stream())
        .filter(change -> isBy(change.later(), delegation))
        .filter(change -> !isBy(change.earlier(), delegation))
        .findFirst();
  }

  private static boolean isBy(List<Roster> list, Entity delegation) {
    return list.stream().anyMatch(roster -> roster.delegation().id().equals(delegation.id()));
  }
}
