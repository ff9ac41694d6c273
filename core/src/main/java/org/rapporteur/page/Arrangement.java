package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.desk.Sequence;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.schema.EntityType;

/**
 * Where the pages of a site stand and in which order, which the facts tell before any link is
 * known.
 *
 * @param lists how they stand in lists
 * @param sequence what comes before and after a page in time
 */
public record Arrangement(Addresses addresses, Lists lists, Sequence sequence) {
  /** The arrangement of a whole site. */
  public static Arrangement of(Corpus corpus) {
    List<Entity> withPages = new ArrayList<>();
    Lists lists = new Lists(corpus.entities());
    for (EntityType type : corpus.schema().withPages()) {
      withPages.addAll(lists.ofType(type.name(), corpus));
    }
    return new Arrangement(
        new Addresses(corpus.schema(), withPages), lists, Sequence.of(corpus, lists.oldestFirst()));
  }

  /** The arrangement of a site of which it is known what follows each page. */
  static Arrangement known(Corpus corpus, Sequence sequence) {
    return new Arrangement(
        new Addresses(corpus.schema(), List.of()), new Lists(List.of()), sequence);
  }
}
