package org.rapporteur.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rapporteur.markdown.Body;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;

/**
 * The graph of a corpus that is read as far as it is asked for: who leads to whom is known, and
 * what they say is found on their pages. One thread at a time may use it.
 */
final class OpenGraph extends Graph {
  private final Corpus corpus;
  private final Ways ways;
  private final Linker linker;
  private final Supplier<List<Entity>> read;
  private final Map<EntityId, List<Relation>> relations = new HashMap<>();
  private final Map<EntityId, Linker.Linked> linked = new HashMap<>();
  private final IdentityHashMap<Body, Entity> pages = new IdentityHashMap<>();

  OpenGraph(Corpus corpus, Ways ways, Linker linker, Supplier<List<Entity>> read) {
    super(linker);
    this.corpus = corpus;
    this.ways = ways;
    this.linker = linker;
    this.read = read;
  }

  @Override
  List<Relation> allRelationsTo(EntityId id) {
    List<Relation> found = relations.get(id);
    if (found == null) {
      List<Relation> all = new ArrayList<>();
      for (EntityId from : ways.leadingTo(id).relations()) {
        relations(
            corpus.get(from),
            relation -> {
              if (relation.to().equals(id)) {
                all.add(relation);
              }
            });
      }
      found = all;
      relations.put(id, found);
    }
    return found;
  }

  @Override
  public List<Mention> mentionsOf(EntityId id) {
    List<Mention> found = new ArrayList<>();
    for (EntityId from : ways.leadingTo(id).mentions()) {
      linked(corpus.get(from)).mentions().stream()
          .filter(mention -> mention.to().equals(id))
          .distinct()
          .forEach(found::add);
    }
    return found;
  }

  @Override
  public List<EntityId> citing(EntityId source) {
    return ways.leadingTo(source).citing();
  }

  @Override
  public List<Target> targets(Body body) {
    if (body.slots().isEmpty()) {
      return List.of();
    }
    if (!pages.containsKey(body)) {
      Linker.proseOf(corpus.site()).forEach(prose -> pages.put(prose, corpus.site()));
      read.get().forEach(page -> Linker.proseOf(page).forEach(prose -> pages.put(prose, page)));
    }
    Entity page = pages.get(body);
    return page == null
        ? List.of()
        : linked(page).fillings().stream()
            .filter(filling -> filling.body().equals(body))
            .findFirst()
            .map(Linker.Filling::targets)
            .orElse(List.of());
  }

  private Linker.Linked linked(Entity page) {
    Linker.Linked found = linked.get(page.id());
    if (found == null) {
      found = linker.link(page);
      linked.put(page.id(), found);
    }
    return found;
  }
}
