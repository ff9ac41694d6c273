package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.graph.Graph;
import org.rapporteur.graph.Relation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Value;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.ValueType;

/** Who sat at the table: the delegations of a round and their seats. */
public final class RoundTable {
  /** The types and fields this view knows by name. */
  public static final String ROUND = "round";

  public static final String DELEGATION = "delegation";
  public static final String ROUNDS = "rounds";
  public static final String SEATS = "seats";
  public static final String ROLE = "role";

  private final Corpus corpus;
  private final Graph graph;

  public RoundTable(Corpus corpus, Graph graph) {
    this.corpus = corpus;
    this.graph = graph;
  }

  /** The benches at a round, or that of a delegation; none for any other entity. */
  public List<Bench> of(Entity entity) {
    List<Bench> benches = new ArrayList<>();
    if (corpus.schema().isA(entity.type().name(), DELEGATION)) {
      benches.add(bench(entity));
    } else if (corpus.schema().isA(entity.type().name(), ROUND)) {
      graph.relationsTo(entity.id()).values().stream()
          .flatMap(List::stream)
          .filter(relation -> relation.field().name().equals(ROUNDS))
          .map(Relation::from)
          .distinct()
          .map(corpus::get)
          .filter(from -> corpus.schema().isA(from.type().name(), DELEGATION))
          .forEach(delegation -> benches.add(bench(delegation)));
    }
    return benches;
  }

  private static Bench bench(Entity delegation) {
    Map<String, List<Claim>> byRole = new LinkedHashMap<>();
    Field role = delegation.type().field(SEATS).qualifier(ROLE);
    if (role.type() instanceof ValueType.Choice(Map<String, String> labels)) {
      labels.keySet().forEach(word -> byRole.put(word, new ArrayList<>()));
    }
    for (Claim seat : delegation.claims(SEATS)) {
      String word =
          seat.qualifier(ROLE).stream()
              .filter(Value.Choice.class::isInstance)
              .map(value -> ((Value.Choice) value).word())
              .findFirst()
              .orElse("");
      byRole.computeIfAbsent(word, _ -> new ArrayList<>()).add(seat);
    }
    byRole.values().removeIf(List::isEmpty);
    return new Bench(delegation, byRole);
  }
}
