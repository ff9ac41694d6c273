package org.rapporteur.cache;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

  /** The same, where the prose of a page leads elsewhere, or in other words. */
  public Register leading(EntityId page, List<Mention> mentions, Set<EntityId> cited) {
    Map<EntityId, List<Said>> sentences = new HashMap<>();
    for (Mention mention : mentions) {
      sentences
          .computeIfAbsent(mention.to(), _ -> new ArrayList<>())
          .add(new Said(page, Fingerprint.of(mention.sentence())));
    }
    Map<EntityId, List<Said>> allSaid = new HashMap<>(said);
    Map<EntityId, Ways.Leading> allWays = new HashMap<>(ways.to());
    Set<EntityId> touched = new HashSet<>(sentences.keySet());
    touched.addAll(cited);
    ways.to()
        .forEach((to, leading) -> {
          if (leading.mentions().contains(page) || leading.citing().contains(page)) {
            touched.add(to);
          }
        });
    for (EntityId to : touched) {
      List<Said> now = inPlace(sentences(to), page, sentences.getOrDefault(to, List.of()));
      allSaid.put(to, now);
      allWays.put(
          to,
          new Ways.Leading(
              ways.leadingTo(to).relations(),
              now.stream().map(Said::from).distinct().toList(),
              inPlace(ways.leadingTo(to).citing(), page, cited.contains(to))));
    }
    return new Register(
        facts, catalog, new Ways(allWays, ways.files()), following, prints, allSaid);
  }

  /** The sentences of one page, in the place of those it had; pages stand in their order. */
  private static List<Said> inPlace(List<Said> all, EntityId page, List<Said> own) {
    List<Said> now = new ArrayList<>(all);
    now.removeIf(each -> each.from().equals(page));
    int at = 0;
    while (at < now.size() && now.get(at).from().compareTo(page) < 0) {
      at++;
    }
    now.addAll(at, own);
    return now;
  }

  private static List<EntityId> inPlace(List<EntityId> all, EntityId page, boolean isIn) {
    Set<EntityId> now = new TreeSet<>(all);
    now.remove(page);
    if (isIn) {
      now.add(page);
    }
    return List.copyOf(now);
  }

  /** The pages that were mentioned by others, or in other sentences, before. */
  public Set<EntityId> mentionedOtherwise(Register before) {
    Set<EntityId> others = new TreeSet<>();
    for (EntityId page : said.keySet()) {
      if (!sentences(page).equals(before.sentences(page))) {
        others.add(page);
      }
    }
    return others;
  }

  /** The sources that were cited by others before. */
  public Set<EntityId> citedOtherwise(Register before) {
    Set<EntityId> others = new TreeSet<>();
    ways.to()
        .forEach((page, leading) -> {
          if (!leading.citing().equals(before.ways.leadingTo(page).citing())) {
            others.add(page);
          }
        });
    return others;
  }

  /** Whether a page is led to by the prose of others now, and was not before, or the reverse. */
  public boolean findsOtherwise(EntityId page, Register before) {
    return ways.leadingTo(page).relations().isEmpty()
        && isFound(page, ways) != isFound(page, before.ways);
  }

  private static boolean isFound(EntityId page, Ways ways) {
    Ways.Leading leading = ways.leadingTo(page);
    return !leading.mentions().isEmpty()
        || leading.citing().stream().anyMatch(by -> !by.equals(page));
  }

  private List<Said> sentences(EntityId page) {
    return said.getOrDefault(page, List.of());
  }
}
