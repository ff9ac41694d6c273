package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.graph.Graph;
import org.rapporteur.graph.Relation;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;

/** The rounds that belong to a page: to talks, a process, a place, a party, a delegation. */
public final class Meetings {
  public static final String ROUND = "round";
  public static final String SESSION = "session";
  public static final String DELEGATION = "delegation";
  public static final String PARTY = "party";
  public static final String HOST = "host";
  public static final String NOT_KNOWN = "not-known";
  public static final String PLACE = "place";
  public static final String STATUS = "status";
  public static final String HELD = "held";
  public static final String PLANNED = "planned";
  public static final String FORMAT = "format";

  /** The fields that say where a round belongs, not who had a part in it. */
  private static final Set<String> BELONGING = Set.of("talks", PLACE);

  /** The fields of a round that make it one of the page they lead to. */
  private static final Set<String> LEADING = leading();

  private static final String ROUNDS = "rounds";

  private final Corpus corpus;
  private final Graph graph;

  public Meetings(Corpus corpus, Graph graph) {
    this.corpus = corpus;
    this.graph = graph;
  }

  private static Set<String> leading() {
    Set<String> names = new HashSet<>(RoundTable.PARTS);
    names.addAll(BELONGING);
    names.add("chair");
    return Set.copyOf(names);
  }

  /** The rounds with the relations by which they are listed; none of those for rounds of talks. */
  public Map<EntityId, List<Relation>> of(Entity entity) {
    Map<EntityId, List<Relation>> rounds = new LinkedHashMap<>();
    if (corpus.schema().isA(entity.type().name(), DELEGATION)) {
      entity
          .claims(ROUNDS)
          .forEach(claim -> {
            if (claim.value() instanceof Value.Reference(EntityId id)) {
              rounds.putIfAbsent(id, List.of());
            }
          });
    } else {
      collect(entity.id(), rounds, new HashSet<>());
    }
    return rounds;
  }

  private void collect(EntityId id, Map<EntityId, List<Relation>> rounds, Set<EntityId> seen) {
    if (!seen.add(id)) {
      return;
    }
    for (List<Relation> relations : graph.relationsTo(id).values()) {
      for (Relation relation : relations) {
        if (lists(relation)) {
          rounds.computeIfAbsent(relation.from(), _ -> new ArrayList<>()).add(relation);
        } else if (Frames.holds(relation)) {
          collect(relation.from(), rounds, seen);
        }
      }
    }
  }

  /** Whether a relation makes its round one of the page it leads to. */
  public boolean lists(Relation relation) {
    return !relation.isQualifier()
        && LEADING.contains(relation.field().name())
        && corpus.schema().isA(relation.from().type(), ROUND);
  }

  /**
   * Whether a relation says more than that the round belongs to the page: that it was there as a
   * party, or that what the round says no longer holds.
   */
  public static boolean isTelling(Relation relation) {
    return !BELONGING.contains(relation.field().name())
        || !relation.claim().stands()
        || relation.claim().note().isPresent();
  }
}
