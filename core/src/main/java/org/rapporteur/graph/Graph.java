package org.rapporteur.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markdown.Body;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Uses;
import org.rapporteur.model.Value;
import org.rapporteur.schema.Field;
import org.rapporteur.work.Crew;

/** Who leads to whom: relations by the page they lead to, mentions, citations, and open slots. */
public sealed class Graph permits OpenGraph {
  private final Map<EntityId, List<Relation>> relations = new HashMap<>();
  private final Map<EntityId, List<Mention>> mentions = new HashMap<>();
  private final Map<EntityId, List<EntityId>> citing = new HashMap<>();
  private final IdentityHashMap<Body, List<Target>> targets = new IdentityHashMap<>();
  private final Linker linker;

  Graph(Linker linker) {
    this.linker = linker;
  }

  /** Links a corpus; links that lead nowhere are reported. */
  public static Graph of(Corpus corpus, Set<String> staticFiles, Crew crew, Diagnostics log) {
    return of(corpus, staticFiles, crew, Uses.UNASKED, log);
  }

  /** The same, telling {@code uses} where links lead. */
  public static Graph of(
      Corpus corpus, Set<String> staticFiles, Crew crew, Uses uses, Diagnostics log) {
    Linker linker = new Linker(corpus, staticFiles, uses, log);
    List<Entity> entities = corpus.entities();
    Supplier<Graph> related = crew.beside(() -> new Graph(linker).withRelations(entities));
    List<Linker.Linked> all = crew.map(entities, entity -> toOthers(linker.link(entity)));
    Graph graph = related.get();
    all.forEach(graph::add);
    graph.fill(linker.link(corpus.site()));
    crew.map(List.copyOf(graph.citing.entrySet()), Graph::sort);
    return graph;
  }

  /**
   * Finds what the prose of another version of a page leads to. What leads to other pages is left
   * as it is. One thread at a time may do so.
   */
  public void link(Entity version, Diagnostics log) {
    fill(linker.reporting(log).link(version));
  }

  /**
   * The graph of a corpus that is read as far as it is asked for.
   *
   * @param ways which pages lead to which
   * @param read what has been read of the corpus so far
   */
  public static Graph reopened(
      Corpus corpus, Ways ways, Set<String> staticFiles, Supplier<List<Entity>> read) {
    Linker linker = new Linker(corpus, staticFiles, ways.files(), Uses.UNASKED, new Diagnostics());
    return new OpenGraph(corpus, ways, linker, read);
  }

  /**
   * What the prose of a page leads to.
   *
   * @param mentions the sentences by which it leads to other pages, each once
   * @param cited the sources it cites
   */
  public record Leads(List<Mention> mentions, Set<EntityId> cited) {}

  /** What the prose of a page leads to; links that lead nowhere are reported. */
  public Leads leads(Entity page, Diagnostics log) {
    Linker.Linked linked = toOthers(linker.reporting(log).link(page));
    return new Leads(linked.mentions(), new LinkedHashSet<>(linked.cited()));
  }

  /** The same with no mentions but those of other pages, each once. */
  private static Linker.Linked toOthers(Linker.Linked linked) {
    Set<EntityId> targets = new HashSet<>();
    linked.mentions().forEach(mention -> targets.add(mention.to()));
    // Sentences are long to compare, and most pages lead to another but once.
    boolean isEachOnce = targets.size() == linked.mentions().size();
    List<Mention> others = new ArrayList<>(linked.mentions().size());
    for (Mention mention :
        isEachOnce ? linked.mentions() : new LinkedHashSet<>(linked.mentions())) {
      if (!mention.to().equals(mention.from())) {
        others.add(mention);
      }
    }
    return new Linker.Linked(linked.from(), linked.fillings(), others, linked.cited());
  }

  private void add(Linker.Linked linked) {
    fill(linked);
    for (Mention mention : linked.mentions()) {
      listed(mentions, mention.to()).add(mention);
    }
    linked.cited().forEach(source -> cite(source, linked.from()));
  }

  private void fill(Linker.Linked linked) {
    linked.fillings().forEach(filling -> targets.put(filling.body(), filling.targets()));
  }

  private Graph withRelations(List<Entity> entities) {
    entities.forEach(this::addRelations);
    return this;
  }

  private static List<EntityId> sort(Map.Entry<EntityId, List<EntityId>> citing) {
    return citing.setValue(citing.getValue().stream().distinct().sorted().toList());
  }

  private void addRelations(Entity entity) {
    relations(entity, relation -> listed(relations, relation.to()).add(relation));
    for (List<Claim> claims : entity.fields().values()) {
      for (Claim claim : claims) {
        claim.sources().forEach(citation -> cite(citation.source(), entity.id()));
      }
    }
  }

  /** The relations that lead from a page to any other. */
  static void relations(Entity entity, Consumer<Relation> found) {
    for (Map.Entry<String, List<Claim>> entry : entity.fields().entrySet()) {
      Field field = entity.type().field(entry.getKey());
      for (Claim claim : entry.getValue()) {
        tellRelation(entity.id(), field, field, claim.value(), claim, found);
        claim
            .qualifiers()
            .forEach((name, values) ->
                values.forEach(value ->
                    tellRelation(entity.id(), field.qualifier(name), field, value, claim, found)));
      }
    }
  }

  private static void tellRelation(
      EntityId from, Field field, Field entry, Value value, Claim claim, Consumer<Relation> found) {
    if (value instanceof Value.Reference(EntityId to) && field.inverse().isPresent()) {
      found.accept(new Relation(from, to, field, entry, claim));
    }
  }

  private void cite(EntityId source, EntityId by) {
    listed(citing, source).add(by);
  }

  private static <K, T> List<T> listed(Map<K, List<T>> index, K key) {
    return index.computeIfAbsent(key, _ -> new ArrayList<>());
  }

  /** The relations that lead to an entity, by inverse label, in the order of the pages. */
  public Map<String, List<Relation>> relationsTo(EntityId id) {
    List<Relation> all = allRelationsTo(id);
    if (all.isEmpty()) {
      return Map.of();
    }
    Map<String, List<Relation>> byLabel = new LinkedHashMap<>();
    for (Relation relation : all) {
      listed(byLabel, relation.field().inverse().orElseThrow()).add(relation);
    }
    return byLabel;
  }

  /** The relations that lead to an entity, in the order of the pages. */
  List<Relation> allRelationsTo(EntityId id) {
    return relations.getOrDefault(id, List.of());
  }

  /** Which pages lead to which. */
  public Ways ways() {
    Map<EntityId, Ways.Leading> to = new HashMap<>();
    Set<EntityId> led = new HashSet<>(relations.keySet());
    led.addAll(mentions.keySet());
    led.addAll(citing.keySet());
    for (EntityId id : led) {
      to.put(
          id,
          new Ways.Leading(
              froms(relations.getOrDefault(id, List.of()), Relation::from),
              froms(mentions.getOrDefault(id, List.of()), Mention::from),
              citing(id)));
    }
    return new Ways(to, linker.files());
  }

  private static <T> List<EntityId> froms(List<T> ways, Function<T, EntityId> from) {
    Set<EntityId> froms = new LinkedHashSet<>();
    for (T way : ways) {
      froms.add(from.apply(way));
    }
    return List.copyOf(froms);
  }

  /** The mentions of an entity in the prose of others, one per page and sentence. */
  public List<Mention> mentionsOf(EntityId id) {
    return mentions.getOrDefault(id, List.of());
  }

  /** The pages that cite a source, in their order. */
  public List<EntityId> citing(EntityId source) {
    return citing.getOrDefault(source, List.of());
  }

  /** What the open slots of a piece of prose lead to, in their order. */
  public List<Target> targets(Body body) {
    return targets.getOrDefault(body, List.of());
  }
}
