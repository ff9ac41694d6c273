package org.rapporteur.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.desk.Commitment;
import org.rapporteur.desk.Commitment.Standing;
import org.rapporteur.desk.Commitments;
import org.rapporteur.desk.Timeline;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.view.CommitmentsView;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.ValueView;

/** What the page of all promises shows; long lists are cut, the data have all. */
final class CommitmentViews {
  private static final int MOST = 200;

  /** What is not delivered comes first: it is what readers look for. */
  private static final List<Standing> ORDER =
      List.of(
          Standing.OPEN, Standing.OFFERED, Standing.UNSAID, Standing.LAPSED, Standing.DELIVERED);

  private final Corpus corpus;
  private final Lists lists;
  private final Links links;
  private final Values values;
  private final Commitments commitments;
  private final PromiseViews promises;

  CommitmentViews(SitePlan plan, Links links) {
    this.corpus = plan.corpus();
    this.lists = plan.lists();
    this.links = links;
    this.values =
        new Values(corpus, links, new Prose(corpus, plan.graph(), links), new Notes(_ -> ""));
    this.commitments = new Commitments(corpus, plan.graph());
    this.promises = new PromiseViews(plan, links, values);
  }

  CommitmentsView view() {
    Map<Standing, List<Commitment>> byStanding = new EnumMap<>(Standing.class);
    commitments.all().stream()
        .sorted((one, other) ->
            lists.oldestFirst().compare(agreedAt(other.measure()), agreedAt(one.measure())))
        .forEach(
            each -> byStanding.computeIfAbsent(each.standing(), _ -> new ArrayList<>()).add(each));
    return new CommitmentsView(
        ORDER.stream()
            .filter(byStanding::containsKey)
            .map(standing -> group(standing, byStanding.getOrDefault(standing, List.of())))
            .toList(),
        papers());
  }

  /** The round at which a measure was agreed, which puts it in order; else the measure itself. */
  private Entity agreedAt(Entity measure) {
    return measure.reference(Commitment.AGREED_AT).flatMap(corpus::find).orElse(measure);
  }

  private CommitmentsView.Group group(Standing standing, List<Commitment> found) {
    return new CommitmentsView.Group(
        standing.word(), found.size(), found.stream().limit(MOST).map(promises::promise).toList());
  }

  private List<CommitmentsView.Paper> papers() {
    List<Entity> documents =
        corpus.entities().stream()
            .filter(entity -> corpus.schema().isA(entity.type().name(), Timeline.DOCUMENT))
            .toList();
    return lists.newestFirst(documents).limit(MOST).map(this::paper).toList();
  }

  private CommitmentsView.Paper paper(Entity document) {
    return new CommitmentsView.Paper(
        link(document),
        values.gist(document, "kind"),
        values.gist(document, "stage"),
        values.gist(document, Timeline.DATED),
        Stream.of("issued-by", "parties").flatMap(field -> all(document, field)).toList(),
        all(document, Timeline.AT).toList(),
        commitments.of(document).stream().map(each -> link(each.measure())).toList());
  }

  private Stream<ValueView> all(Entity document, String field) {
    return document.claims(field).stream().map(claim -> values.gist(document, field, claim));
  }

  private LinkView link(Entity entity) {
    return new LinkView(entity.title(), links.to(entity.id()));
  }
}
