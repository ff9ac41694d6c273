package org.rapporteur.cache;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.desk.Sequence;
import org.rapporteur.graph.Graph;
import org.rapporteur.graph.Mention;
import org.rapporteur.graph.Ways;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.read.Catalog;
import org.rapporteur.source.Fingerprint;

/**
 * What is known of the pages of a site that was published, so that it need not be read again where
 * only the prose of some has changed.
 *
 * @param facts the fingerprint of the facts of all pages, on which every page rests
 * @param catalog the entities, and the files they are written in
 * @param ways which pages lead to which
 * @param following the page that follows each page in time
 * @param prints of the briefs, by path
 * @param said the sentences by which a page is mentioned, in the order of the pages
 */
public record Register(
    Fingerprint facts,
    Catalog catalog,
    Ways ways,
    Map<EntityId, EntityId> following,
    Map<String, Prints> prints,
    Map<EntityId, List<Said>> said) {
  /**
   * The register of a site.
   *
   * @param withheld the paths of briefs that are withheld from the audience, in whole or in part
   */
  public static Register of(
      Corpus corpus, Graph graph, Sequence sequence, Footprints footprints, Set<String> withheld) {
    Ways ways = graph.ways();
    List<Catalog.Entry> entries = new ArrayList<>();
    Map<String, Prints> prints = new HashMap<>();
    for (Entity entity : corpus.entities()) {
      String path = entity.span().file().path();
      boolean isOwn = entity.span().start() == 0;
      boolean quotes = !entity.body().quotes().isEmpty();
      entries.add(new Catalog.Entry(entity.id(), entity.title(), path, isOwn, quotes));
      if (isOwn) {
        prints.put(path, footprints.prints(entity));
      }
    }
    Map<EntityId, List<Said>> said = new HashMap<>();
    ways.to()
        .forEach((id, leading) -> {
          if (!leading.mentions().isEmpty()) {
            said.put(id, footprints.said(id));
          }
        });
    return new Register(
        footprints.facts(),
        new Catalog(entries, corpus.names().index(), withheld),
        ways,
        sequence.following(),
        prints,
        said);
  }

  /** The same, where a page mentions others, the same ones as before, in these sentences. */
  public Register saying(EntityId page, List<Mention> mentions) {
    Map<EntityId, List<Said>> sentences = new HashMap<>();
    for (Mention mention : mentions) {
      sentences
          .computeIfAbsent(mention.to(), _ -> new ArrayList<>())
          .add(new Said(page, Fingerprint.of(mention.sentence())));
    }
    Map<EntityId, List<Said>> all = new HashMap<>(said);
    sentences.forEach((to, own) -> all.put(to, inPlace(said.getOrDefault(to, List.of()), own)));
    return new Register(facts, catalog, ways, following, prints, all);
  }

  /** The sentences of one page, which stand together, in the place of those it had. */
  private static List<Said> inPlace(List<Said> all, List<Said> own) {
    List<Said> now = new ArrayList<>(all);
    EntityId page = own.getFirst().from();
    int at = 0;
    while (at < now.size() && !now.get(at).from().equals(page)) {
      at++;
    }
    now.removeIf(each -> each.from().equals(page));
    now.addAll(at, own);
    return now;
  }

  /** Of some pages, those that were mentioned in other sentences before. */
  public Set<EntityId> saidOtherwise(Set<EntityId> among, Register before) {
    Set<EntityId> others = new TreeSet<>();
    for (EntityId page : among) {
      if (!sentences(page).equals(before.sentences(page))) {
        others.add(page);
      }
    }
    return others;
  }

  private List<Said> sentences(EntityId page) {
    return said.getOrDefault(page, List.of());
  }
}
