package org.rapporteur.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.desk.Account;
import org.rapporteur.desk.Correction;
import org.rapporteur.desk.Fallen;
import org.rapporteur.desk.Footing;
import org.rapporteur.desk.Grade;
import org.rapporteur.desk.Heard;
import org.rapporteur.desk.Provenance;
import org.rapporteur.desk.Support;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.ClaimStatus;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Field;
import org.rapporteur.view.ClaimListView;
import org.rapporteur.view.FootingView;
import org.rapporteur.view.GradeView;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.ProvenanceView;
import org.rapporteur.view.TypeView;
import org.rapporteur.view.VoiceView;

/** What the page of how the site is sourced shows; long lists are cut, the data have all. */
final class ProvenanceViews {
  private static final int MOST_PAGES = 50;
  private static final int MOST_CLAIMS = 20;
  private static final int MOST_VOICES = 40;
  private static final int MOST_SOURCES = 60;

  private final Corpus corpus;
  private final Links links;
  private final Values values;

  ProvenanceViews(SitePlan plan, Links links) {
    this.corpus = plan.corpus();
    this.links = links;
    this.values =
        new Values(corpus, links, new Prose(corpus, plan.graph(), links), new Notes(_ -> ""));
  }

  ProvenanceView view(Function<EntityType, TypeView> types) {
    Account account = Account.of(corpus);
    Map<String, Footing> byType = account.byType();
    return new ProvenanceView(
        footing(account.all(), Optional.empty()),
        corpus.schema().withPages().stream()
            .filter(type -> byType.containsKey(type.name()))
            .map(type ->
                new ProvenanceView.TypeFooting(
                    types.apply(type),
                    footing(byType.getOrDefault(type.name(), Footing.NONE), Optional.empty())))
            .toList(),
        lists(account),
        account.grades().stream().map(this::grade).toList(),
        account.voices().stream().limit(MOST_VOICES).map(this::voice).toList(),
        Math.max(0, account.voices().size() - MOST_VOICES),
        Correction.all(corpus).stream()
            .map(correction ->
                new ProvenanceView.CorrectionView(
                    link(correction.page()),
                    correction.on().map(values::value),
                    line(correction.field(), correction.claim(), false).claim()))
            .toList());
  }

  static FootingView footing(Footing footing, Optional<LinkView> survey) {
    return new FootingView(
        footing.claims(),
        footing.sourced(),
        footing.single(),
        footing.oneSided(),
        footing.stateMedia(),
        footing.contested(),
        footing.corroborated(),
        footing.corrected(),
        footing.superseded(),
        footing.retracted(),
        survey);
  }

  private List<ClaimListView> lists(Account account) {
    List<ClaimListView> lists = new ArrayList<>();
    lists.add(list("contested", account, Support::contested));
    Stream.of(ClaimStatus.CORRECTED, ClaimStatus.RETRACTED, ClaimStatus.SUPERSEDED)
        .forEach(status -> lists.add(fallen(status, account)));
    account.supports().stream()
        .flatMap(support -> support.side().stream())
        .distinct()
        .sorted()
        .forEach(side -> lists.add(ofSide(side, account)));
    lists.add(list("single", account, Support::isSingle));
    lists.add(list("unsourced", account, support -> !support.isSourced()));
    lists.removeIf(list -> list.count() == 0);
    return lists;
  }

  private ClaimListView list(String name, Account account, Predicate<Support> holds) {
    return list(name, Optional.empty(), account, holds);
  }

  private ClaimListView ofSide(EntityId side, Account account) {
    return list(
        "one-sided",
        Optional.of(side),
        account,
        support -> support.side().filter(side::equals).isPresent());
  }

  private ClaimListView list(
      String name, Optional<EntityId> side, Account account, Predicate<Support> holds) {
    Map<EntityId, List<ClaimListView.ClaimLine>> lines = new LinkedHashMap<>();
    int state = 0;
    for (Support support : account.supports()) {
      if (holds.test(support)) {
        state += support.isOnStateMedia() ? 1 : 0;
        lines
            .computeIfAbsent(support.page(), _ -> new ArrayList<>())
            .add(line(support.field(), support.claim(), support.contested()));
      }
    }
    return list(name, side, state, lines);
  }

  private ClaimListView fallen(ClaimStatus status, Account account) {
    Map<EntityId, List<ClaimListView.ClaimLine>> lines = new LinkedHashMap<>();
    for (Fallen fallen : account.fallen()) {
      if (fallen.claim().status() == status) {
        lines
            .computeIfAbsent(fallen.page(), _ -> new ArrayList<>())
            .add(line(fallen.field(), fallen.claim(), false));
      }
    }
    return list(status.word(), Optional.empty(), 0, lines);
  }

  private ClaimListView list(
      String name,
      Optional<EntityId> side,
      int state,
      Map<EntityId, List<ClaimListView.ClaimLine>> lines) {
    return new ClaimListView(
        name,
        side.map(id -> values.value(new Value.Reference(id))),
        lines.values().stream().mapToInt(List::size).sum(),
        state,
        lines.entrySet().stream()
            .sorted((one, other) -> Integer.compare(other.getValue().size(), one.getValue().size()))
            .limit(MOST_PAGES)
            .map(entry -> page(entry.getKey(), entry.getValue()))
            .toList(),
        Math.max(0, lines.size() - MOST_PAGES));
  }

  private ClaimListView.ClaimPage page(EntityId id, List<ClaimListView.ClaimLine> lines) {
    return new ClaimListView.ClaimPage(
        link(id),
        corpus.get(id).type().label(),
        lines.size(),
        lines.stream().limit(MOST_CLAIMS).toList());
  }

  private ClaimListView.ClaimLine line(Field field, Claim claim, boolean contested) {
    return new ClaimListView.ClaimLine(
        field.label(),
        values.unmarked(field, claim, contested),
        claim.sources().stream().map(Citation::source).distinct().map(this::link).toList());
  }

  private GradeView grade(Grade grade) {
    Optional<Claim> judged =
        grade.letter().isEmpty()
            ? Optional.empty()
            : grade.sources().keySet().stream()
                .findFirst()
                .flatMap(id -> new Provenance(corpus.get(id)).reliability());
    return new GradeView(
        judged.map(claim -> values.value(claim.value())),
        grade.claims(),
        grade.best(),
        grade.sources().size(),
        grade.sources().entrySet().stream()
            .limit(MOST_SOURCES)
            .map(entry -> new GradeView.CitedSource(link(entry.getKey()), entry.getValue()))
            .toList(),
        Math.max(0, grade.sources().size() - MOST_SOURCES));
  }

  private VoiceView voice(Heard heard) {
    return new VoiceView(
        new LinkView(heard.voice().name(), links.to(heard.voice().page())),
        heard.voice().side().map(id -> values.value(new Value.Reference(id))),
        heard.voice().state(),
        heard.sources().size(),
        heard.claims(),
        heard.alone());
  }

  private LinkView link(EntityId id) {
    Entity entity = corpus.get(id);
    return new LinkView(entity.title(), links.to(id));
  }
}
