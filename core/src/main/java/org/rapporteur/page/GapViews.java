package org.rapporteur.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.desk.Gap;
import org.rapporteur.desk.Gaps;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Value;
import org.rapporteur.view.GapGroupView;
import org.rapporteur.view.GapView;
import org.rapporteur.view.GapsView;
import org.rapporteur.view.LinkView;

/** What the page of what is not known shows; long lists are cut, the data have all. */
final class GapViews {
  private static final int MOST = 200;

  private final Corpus corpus;
  private final Links links;
  private final Values values;
  private final Gaps gaps;

  GapViews(SitePlan plan, Links links) {
    this.corpus = plan.corpus();
    this.links = links;
    this.values =
        new Values(corpus, links, new Prose(corpus, plan.graph(), links), new Notes(_ -> ""));
    this.gaps = new Gaps(corpus, plan.tables());
  }

  GapsView view() {
    Map<Gap.Kind, List<Gap>> byKind = new EnumMap<>(Gap.Kind.class);
    gaps.all().forEach(gap -> byKind.computeIfAbsent(gap.kind(), _ -> new ArrayList<>()).add(gap));
    return new GapsView(
        byKind.entrySet().stream().map(entry -> group(entry.getKey(), entry.getValue())).toList(),
        corpus.entities().stream()
            .filter(entity -> !entity.claims(Gaps.NOT_KNOWN).isEmpty())
            .map(this::gap)
            .toList());
  }

  private GapGroupView group(Gap.Kind kind, List<Gap> found) {
    return new GapGroupView(
        kind.word(),
        found.size(),
        found.stream().limit(MOST).map(this::line).toList(),
        Math.max(0, found.size() - MOST));
  }

  private GapGroupView.GapLine line(Gap gap) {
    return new GapGroupView.GapLine(
        link(corpus.get(gap.page())),
        gap.count(),
        gap.about().stream().map(id -> values.value(new Value.Reference(id))).toList());
  }

  private LinkView link(Entity entity) {
    return new LinkView(entity.title(), links.to(entity.id()));
  }

  private GapView gap(Entity entity) {
    return new GapView(
        link(entity),
        entity.type().label(),
        values.unmarked(entity.type().field(Gaps.NOT_KNOWN), entity.claims(Gaps.NOT_KNOWN)));
  }
}
