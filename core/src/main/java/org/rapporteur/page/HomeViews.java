package org.rapporteur.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.desk.Outlook;
import org.rapporteur.desk.Sequence;
import org.rapporteur.desk.Utterance;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.MeetingView;
import org.rapporteur.view.SeriesView;
import org.rapporteur.view.StatementView;
import org.rapporteur.view.TableNowView;

/** What the front page shows of rounds and statements. */
final class HomeViews {
  private static final int MOST_ROUNDS = 12;
  private static final int MOST_SAID = 3;

  private final Corpus corpus;
  private final Links links;
  private final RoundViews rounds;
  private final RelationViews related;
  private final Outlook outlook;

  HomeViews(SitePlan plan, Links links) {
    this.corpus = plan.corpus();
    this.links = links;
    Values values =
        new Values(corpus, links, new Prose(corpus, plan.graph(), links), new Notes(_ -> ""));
    this.rounds = new RoundViews(plan, links, values);
    this.related = new RelationViews(plan, links, values, (_, _) -> false);
    this.outlook = Outlook.of(corpus);
  }

  Optional<TableNowView> latest() {
    return outlook.latest().map(rounds::tableNow);
  }

  List<MeetingView> next() {
    return outlook.next().stream().map(rounds::meeting).toList();
  }

  /** The rounds by their talks, the talks that met last first. */
  List<SeriesView> series(List<Entity> newestFirst) {
    Map<Optional<EntityId>, List<MeetingView>> series = new LinkedHashMap<>();
    for (Entity round : newestFirst) {
      List<MeetingView> row = series.computeIfAbsent(Sequence.talks(round), _ -> new ArrayList<>());
      if (row.size() < MOST_ROUNDS) {
        row.add(rounds.meeting(round));
      }
    }
    return series.entrySet().stream()
        .map(entry -> new SeriesView(entry.getKey().map(this::link), entry.getValue()))
        .toList();
  }

  private LinkView link(EntityId id) {
    return new LinkView(corpus.get(id).title(), links.to(id));
  }

  /** The words of different speakers that were said last. */
  List<StatementView> said(List<Entity> newestFirst) {
    Map<String, StatementView> bySpeaker = new LinkedHashMap<>();
    for (Entity statement : newestFirst) {
      Utterance said = new Utterance(statement);
      if (bySpeaker.size() == MOST_SAID) {
        break;
      }
      if (!said.words().isEmpty() && said.on().isPresent()) {
        String speaker = said.speaker().map(claim -> claim.value().toString()).orElse("");
        bySpeaker.computeIfAbsent(speaker, _ -> related.statement(said));
      }
    }
    return List.copyOf(bySpeaker.values());
  }
}
