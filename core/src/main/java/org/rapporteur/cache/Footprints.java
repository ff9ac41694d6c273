package org.rapporteur.cache;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.graph.Graph;
import org.rapporteur.graph.Mention;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.read.FrontMatter;
import org.rapporteur.source.Fingerprint;
import org.rapporteur.source.SourceFile;

/**
 * What the page of an entity rests on, as one fingerprint: the setting, the facts of every page of
 * the site, its own text, and from the prose of others no more than the sentences that mention it
 * and the pages that cite it. So a change of prose makes new those pages that it can be seen on; a
 * change of facts, of which anything may be computed, makes all of them new.
 */
public final class Footprints {
  private final Graph graph;
  private final Fingerprint facts;
  private final Map<EntityId, Fingerprint> known = new ConcurrentHashMap<>();

  /** The footprints of a site in a setting. */
  public Footprints(Corpus corpus, Graph graph, Fingerprint setting) {
    this.graph = graph;
    Fingerprint.Maker maker = new Fingerprint.Maker().add(setting);
    Set<SourceFile> seen = new HashSet<>();
    for (Entity entity : corpus.entities()) {
      maker.add(entity.id().toString());
      SourceFile file = entity.span().file();
      if (seen.add(file)) {
        maker.add(file.path()).add(FrontMatter.textOf(file));
      }
      entity.body().told().forEach(maker::add);
    }
    this.facts = maker.made();
  }

  /** What the page of an entity rests on; of each entity it is worked out once. */
  public Fingerprint of(Entity entity) {
    return known.computeIfAbsent(entity.id(), _ -> made(entity));
  }

  private Fingerprint made(Entity entity) {
    Fingerprint.Maker maker =
        new Fingerprint.Maker()
            .add(facts)
            .add(entity.id().toString())
            .add(entity.span().file().text());
    for (Mention mention : graph.mentionsOf(entity.id())) {
      maker.add(mention.from().toString()).add(mention.sentence());
    }
    for (EntityId citing : graph.citing(entity.id())) {
      maker.add(citing.toString());
    }
    return maker.made();
  }
}
