package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;

/**
 * What a whole site rests on.
 *
 * @param pages the footing of every page that makes claims, in the order of type and id
 * @param supports the claims that stand
 * @param fallen those that do not
 * @param voices who speaks, by how much rests on each alone, then by how much rests on each at all
 * @param grades the sources by reliability, the best first, those not judged last
 */
public record Account(
    Map<EntityId, Footing> pages,
    List<Support> supports,
    List<Fallen> fallen,
    List<Heard> voices,
    List<Grade> grades) {
  /** The account of a site. */
  public static Account of(Corpus corpus) {
    Sourcing sourcing = new Sourcing(corpus);
    Map<EntityId, Footing> pages = new LinkedHashMap<>();
    List<Support> supports = new ArrayList<>();
    List<Fallen> fallen = new ArrayList<>();
    for (Entity page : corpus.entities()) {
      List<Support> standing = sourcing.of(page);
      List<Fallen> gone = sourcing.fallen(page);
      Footing footing = Footing.of(standing, gone);
      if (!footing.isEmpty()) {
        pages.put(page.id(), footing);
      }
      supports.addAll(standing);
      fallen.addAll(gone);
    }
    return new Account(
        pages, supports, fallen, Heard.of(corpus, supports), Grade.of(corpus, supports));
  }

  /** The footing of the whole site. */
  public Footing all() {
    return Footing.sum(pages.values());
  }

  /** The footing of the pages of each type that has any. */
  public Map<String, Footing> byType() {
    Map<String, List<Footing>> byType = new TreeMap<>();
    pages.forEach(
        (id, footing) -> byType.computeIfAbsent(id.type(), _ -> new ArrayList<>()).add(footing));
    Map<String, Footing> sums = new LinkedHashMap<>();
    byType.forEach((type, footings) -> sums.put(type, Footing.sum(footings)));
    return sums;
  }

  /** The claims of which something holds, by page. */
  public Map<EntityId, List<Support>> where(Predicate<Support> holds) {
    Map<EntityId, List<Support>> found = new LinkedHashMap<>();
    for (Support support : supports) {
      if (holds.test(support)) {
        found.computeIfAbsent(support.page(), _ -> new ArrayList<>()).add(support);
      }
    }
    return found;
  }
}
