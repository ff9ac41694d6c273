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
    Set<EntityId> confidential = new LinkedHashSet<>();
    for (Entity entity : corpus.entities()) {
      if (ConfidentialSource.is(entity, corpus)) {
        confidential.add(entity.id());
      }
    }
    if (confidential.isEmpty()) {
      return corpus;
    }
    Locators locators = new Locators(corpus, confidential);
    List<Entity> entities =
        corpus.entities().stream()
            .map(entity ->
                confidential.contains(entity.id())
                    ? new ConfidentialSource(entity, corpus).inPublic(log)
                    : locators.without(entity))
            .toList();
    return new Corpus(
        corpus.schema(), corpus.site(), corpus.names().withIdsOnly(confidential), entities);
  }
}
