package org.rapporteur.audience;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.value.Tlp;

/**
 * The last of what an audience may know of a corpus: who a confidential source is. Whatever else is
 * withheld was left out while the site was read. No later stage can see any of it.
 */
public record Projection(Tlp audience) {
  /** The corpus as the audience may know it; what would tell all the same is reported. */
  public Corpus of(Corpus corpus, Diagnostics log) {
    Set<EntityId> confidential = confidential(corpus);
    if (confidential.isEmpty()) {
      return corpus;
    }
    Locators locators = new Locators(corpus, confidential);
    List<Entity> entities =
        corpus.entities().stream().map(entity -> told(entity, locators, log)).toList();
    return new Corpus(
        corpus.schema(),
        corpus.site(),
        corpus.names().withIdsOnly(confidential),
        entities,
        corpus.audience());
  }

  /** A page as the audience may know it, beside the others of a corpus not projected yet. */
  public Entity of(Entity page, Corpus corpus, Diagnostics log) {
    return told(page, new Locators(corpus, confidential(corpus)), log);
  }

  private static Entity told(Entity page, Locators locators, Diagnostics log) {
    return locators.confidential().contains(page.id())
        ? new ConfidentialSource(page, locators.corpus()).inPublic(log)
        : locators.without(page);
  }

  private Set<EntityId> confidential(Corpus corpus) {
    Set<EntityId> confidential = new LinkedHashSet<>();
    for (Entity entity : corpus.entities()) {
      if (ConfidentialSource.is(entity, corpus, audience)) {
        confidential.add(entity.id());
      }
    }
    return confidential;
  }
}
