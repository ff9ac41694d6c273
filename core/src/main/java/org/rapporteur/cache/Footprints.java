package org.rapporteur.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.graph.Graph;
import org.rapporteur.graph.Mention;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.read.FrontMatter;
import org.rapporteur.source.Fingerprint;
import org.rapporteur.source.SourceFile;
import org.rapporteur.work.Crew;

/**
 * What the page of an entity rests on, as one fingerprint: the setting, the facts of every page of
 * the site, its own text, and from the prose of others no more than the sentences that mention it
 * and the pages that cite it. So a change of prose makes new those pages that it can be seen on; a
 * change of facts, of which anything may be computed, makes all of them new.
 */
public final class Footprints {
  private final Graph graph;
  private final Fingerprint facts;
  private final Map<SourceFile, Fingerprint> fronts = new ConcurrentHashMap<>();
  private final Map<EntityId, Fingerprint> known = new ConcurrentHashMap<>();
  private final Map<EntityId, List<Said>> said = new ConcurrentHashMap<>();

  /** The footprints of a site in a setting. */
  public Footprints(Corpus corpus, Graph graph, Fingerprint setting, Crew crew) {
    this.graph = graph;
    Fingerprint.Maker maker = new Fingerprint.Maker().add(setting);
    crew.map(corpus.entities(), this::factsOf).forEach(maker::add);
    this.facts = maker.made();
  }

  /** What others may take from the page of an entity: its facts, its quotations and headings. */
  private Fingerprint factsOf(Entity entity) {
    SourceFile file = entity.span().file();
    Fingerprint.Maker maker =
        new Fingerprint.Maker()
            .add(entity.id().toString())
            .add(file.path())
            .add(fronts.computeIfAbsent(file, each -> Fingerprint.of(FrontMatter.textOf(each))));
    entity.body().told().forEach(maker::add);
    return maker.made();
  }

  /** The footprints of a site of which a register is known. */
  public Footprints(Graph graph, Register known) {
    this.graph = graph;
    this.facts = known.facts();
    this.said.putAll(known.said());
  }

  /** The setting and the facts of every page. */
  Fingerprint facts() {
    return facts;
  }

  /** The prints of the brief that is the page of an entity. */
  Prints prints(Entity page) {
    Fingerprint front = fronts.get(page.span().file());
    return front == null ? Prints.of(page) : Prints.of(page, front);
  }

  /** What the page of an entity rests on; of each entity it is worked out once. */
  public Fingerprint of(Entity entity) {
    return known.computeIfAbsent(entity.id(), _ -> made(entity));
  }

  /** The sentences by which an entity is mentioned, in the order of the pages. */
  List<Said> said(EntityId id) {
    return said.computeIfAbsent(id, this::heard);
  }

  private List<Said> heard(EntityId id) {
    List<Said> heard = new ArrayList<>();
    for (Mention mention : graph.mentionsOf(id)) {
      heard.add(new Said(mention.from(), Fingerprint.of(mention.sentence())));
    }
    return heard;
  }

  private Fingerprint made(Entity entity) {
    Fingerprint.Maker maker =
        new Fingerprint.Maker()
            .add(facts)
            .add(entity.id().toString())
            .add(entity.span().file().text());
    for (Said each : said(entity.id())) {
      maker.add(each.from().toString()).add(each.sentence());
    }
    for (EntityId citing : graph.citing(entity.id())) {
      maker.add(citing.toString());
    }
    return maker.made();
  }
}
