package org.rapporteur.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.EntityId;

/**
 * Which pages lead to which, without what they say: by it a graph finds what leads to a page among
 * pages that are read when they are asked for.
 *
 * @param to what leads to a page; none for a page that nothing leads to
 * @param files the page that each file of the site has, by the even form of its path
 */
public record Ways(Map<EntityId, Leading> to, Map<String, EntityId> files) {
  /**
   * What leads to one page.
   *
   * @param relations the pages whose facts do, in their order
   * @param mentions the pages whose prose does, in their order
   * @param citing the pages that cite it, in their order
   */
  public record Leading(List<EntityId> relations, List<EntityId> mentions, List<EntityId> citing) {
    /** That nothing does. */
    public static final Leading NOTHING = new Leading(List.of(), List.of(), List.of());
  }

  /** What leads to a page. */
  public Leading leadingTo(EntityId id) {
    return Optional.ofNullable(to.get(id)).orElse(Leading.NOTHING);
  }
}
