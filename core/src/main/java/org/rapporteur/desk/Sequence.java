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

  private final Corpus corpus;
  private final Map<EntityId, EntityId> before = new HashMap<>();
  private final Map<EntityId, EntityId> after = new HashMap<>();

  private Sequence(Corpus corpus) {
    this.corpus = corpus;
  }

  /** The sequences of a site, each in the given order. */
  public static Sequence of(Corpus corpus, Comparator<Entity> order) {
    Sequence sequence = new Sequence(corpus);
    List<Entity> briefs = corpus.ofKind(BRIEF);
    briefs.sort(order);
    sequence.addRow(briefs);
    Map<EntityId, List<Entity>> rounds = new LinkedHashMap<>();
    for (Entity round : corpus.ofKind(ROUND)) {
      talks(round).ifPresent(id -> rounds.computeIfAbsent(id, _ -> new ArrayList<>()).add(round));
    }
    for (List<Entity> row : rounds.values()) {
      row.sort(order);
      sequence.addRow(row);
    }
    return sequence;
  }

  /** The sequences of a site of which it is known what follows each page. */
  public static Sequence known(Corpus corpus, Map<EntityId, EntityId> following) {
    Sequence sequence = new Sequence(corpus);
    following.forEach(sequence::add);
    return sequence;
  }

  private void addRow(List<Entity> row) {
    for (int i = 1; i < row.size(); i++) {
      add(row.get(i - 1).id(), row.get(i).id());
    }
  }

  private void add(EntityId page, EntityId next) {
    before.put(next, page);
    after.put(page, next);
  }

  /** The page that follows each page, if one does. */
  public Map<EntityId, EntityId> following() {
    return after;
  }

  /** The talks that a round says it belongs to. */
  public static Optional<EntityId> talks(Entity round) {
    return round.reference(TALKS);
  }

  /** What comes just before a page. */
  public Optional<Entity> before(EntityId id) {
    return Optional.ofNullable(before.get(id)).flatMap(corpus::find);
  }

  /** What comes just after a page. */
  public Optional<Entity> after(EntityId id) {
    return Optional.ofNullable(after.get(id)).flatMap(corpus::find);
  }
}
