package org.rapporteur.audience;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;

/**
 * What of a corpus an audience may know. Markings are refused while reading; what is withheld here
 * is who a confidential source is. No later stage can see it.
 */
public final class Projection {
  private Projection() {}

  /** The corpus as everyone may know it; what would tell all the same is reported. */
  public static Corpus toPublic(Corpus corpus, Diagnostics log) {
    Set<EntityId> confidential = confidential(corpus);
    if (confidential.isEmpty()) {
      return corpus;
    }
    Locators locators = new Locators(corpus, confidential);
    List<Entity> entities =
        corpus.entities().stream().map(entity -> toPublic(entity, locators, log)).toList();
    return new Corpus(
        corpus.schema(), corpus.site(), corpus.names().withIdsOnly(confidential), entities);
  }

  /** A page as everyone may know it, beside the others of a corpus that is not projected yet. */
  public static Entity toPublic(Entity page, Corpus corpus, Diagnostics log) {
    return toPublic(page, new Locators(corpus, confidential(corpus)), log);
  }

  private static Entity toPublic(Entity page, Locators locators, Diagnostics log) {
    return locators.confidential().contains(page.id())
        ? new ConfidentialSource(page, locators.corpus()).inPublic(log)
        : locators.without(page);
  }

  private static Set<EntityId> confidential(Corpus corpus) {
    Set<EntityId> confidential = new LinkedHashSet<>();
    for (Entity entity : corpus.entities()) {
      if (ConfidentialSource.is(entity, corpus)) {
        confidential.add(entity.id());
      }
    }
    return confidential;
  }
}
