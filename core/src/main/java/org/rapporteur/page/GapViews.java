package org.rapporteur.page;

import org.rapporteur.desk.Meetings;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.view.GapView;
import org.rapporteur.view.GapsView;
import org.rapporteur.view.LinkView;

/** What the page of what is not known shows. */
final class GapViews {
  private final Corpus corpus;
  private final Links links;
  private final Values values;

  GapViews(SitePlan plan, Links links) {
    this.corpus = plan.corpus();
    this.links = links;
    this.values =
        new Values(corpus, links, new Prose(corpus, plan.graph(), links), new Notes(_ -> ""));
  }

  GapsView view() {
    return new GapsView(
        corpus.entities().stream()
            .filter(entity -> !entity.claims(Meetings.NOT_KNOWN).isEmpty())
            .map(this::gap)
            .toList());
  }

  private GapView gap(Entity entity) {
    return new GapView(
        new LinkView(entity.title(), links.to(entity.id())),
        entity.type().label(),
        values.claims(entity.type().field(Meetings.NOT_KNOWN), entity.claims(Meetings.NOT_KNOWN)));
  }
}
