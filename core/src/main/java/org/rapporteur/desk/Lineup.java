package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;

/**
 * One side through the rounds of talks: who led it, and who sat for it when.
 *
 * @param of the organization; empty if its delegation names none
 * @param lists the side's rosters at each round, in the order of the rounds; none where no list is
 *     on file
 * @param rows the seats of each person at each of those rounds, those first who came first
 */
public record Lineup(
    Optional<EntityId> of, List<List<Roster>> lists, Map<EntityId, List<Optional<Seat>>> rows) {

  /** The sides of rounds that stand in the order of time. */
  public static List<Lineup> of(List<Entity> rounds, RoundTable table) {
    Map<Optional<EntityId>, List<List<Roster>>> sides = new LinkedHashMap<>();
    for (int i = 0; i < rounds.size(); i++) {
      for (Bench bench : table.of(rounds.get(i))) {
        List<List<Roster>> lists = sides.computeIfAbsent(bench.of(), _ -> empty(rounds.size()));
        bench.roster().filter(roster -> !roster.seats().isEmpty()).ifPresent(lists.get(i)::add);
      }
    }
    List<Lineup> lineups = new ArrayList<>();
    sides.forEach((of, lists) -> lineups.add(new Lineup(of, lists, rows(lists))));
    return lineups;
  }

  private static List<List<Roster>> empty(int size) {
    List<List<Roster>> lists = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static Map<EntityId, List<Optional<Seat>>> rows(List<List<Roster>> lists) {
    Map<EntityId, List<Optional<Seat>>> rows = new LinkedHashMap<>();
    for (int i = 0; i < lists.size(); i++) {
      for (Map.Entry<EntityId, Seat> entry : SideChange.seats(lists.get(i)).entrySet()) {
        List<Optional<Seat>> row =
            rows.computeIfAbsent(
                entry.getKey(),
                _ -> new ArrayList<>(Collections.nCopies(lists.size(), Optional.empty())));
        row.set(i, Optional.of(entry.getValue()));
      }
    }
    return rows;
  }

  /** Those who led the side at a round; several where sources disagree. */
  public List<Seat> heads(int round) {
    return lists.get(round).stream().flatMap(roster -> roster.heads().stream()).toList();
  }

  /** Whether anybody of it is on a list at all. */
  public boolean isListed() {
    return !rows.isEmpty();
  }
}
