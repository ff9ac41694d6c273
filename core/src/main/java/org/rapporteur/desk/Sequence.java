package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;

/** What comes before and after a page in time: rounds among those of their talks, and briefs. */
public final class Sequence {
  public static final String ROUND = "round";
  public static final String BRIEF = "brief";
  public static final String TALKS = "talks";

  private final Map<EntityId, Entity> before = new HashMap<>();
  private final Map<EntityId, Entity> after = new HashMap<>();

  /** The sequences of a site, each in the given order. */
  public Sequence(Corpus corpus, Comparator<Entity> order) {
    List<Entity> briefs = new ArrayList<>();
    Map<EntityId, List<Entity>> rounds = new LinkedHashMap<>();
    for (Entity entity : corpus.entities()) {
      if (corpus.schema().isA(entity.type().name(), BRIEF)) {
        briefs.add(entity);
      } else if (corpus.schema().isA(entity.type().name(), ROUND)) {
        talks(entity)
            .ifPresent(id -> rounds.computeIfAbsent(id, _ -> new ArrayList<>()).add(entity));
      }
    }
    briefs.sort(order);
    addRow(briefs);
    for (List<Entity> row : rounds.values()) {
      row.sort(order);
      addRow(row);
    }
  }

  private void addRow(List<Entity> row) {
    for (int i = 1; i < row.size(); i++) {
      before.put(row.get(i).id(), row.get(i - 1));
      after.put(row.get(i - 1).id(), row.get(i));
    }
  }

  /** The talks that a round says it belongs to. */
  public static Optional<EntityId> talks(Entity round) {
    return round.reference(TALKS);
  }

  /** What comes just before a page. */
  public Optional<Entity> before(EntityId id) {
    return Optional.ofNullable(before.get(id));
  }

  /** What comes just after a page. */
  public Optional<Entity> after(EntityId id) {
    return Optional.ofNullable(after.get(id));
  }
}
