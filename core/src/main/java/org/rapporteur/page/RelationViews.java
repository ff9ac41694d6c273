package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.rapporteur.desk.Attendance;
import org.rapporteur.desk.Contested;
import org.rapporteur.desk.Meetings;
import org.rapporteur.desk.RoundTable;
import org.rapporteur.desk.Utterance;
import org.rapporteur.graph.Graph;
import org.rapporteur.graph.Mention;
import org.rapporteur.graph.Relation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.schema.Field;
import org.rapporteur.value.LanguageTag;
import org.rapporteur.value.Parsed;
import org.rapporteur.view.ClaimView;
import org.rapporteur.view.FieldView;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.MentionView;
import org.rapporteur.view.QualifierView;
import org.rapporteur.view.RelationView;
import org.rapporteur.view.StatementView;
import org.rapporteur.view.ValueView;

/** What other pages say of one: relations by their inverse label, statements, mentions. */
final class RelationViews {
  private final Corpus corpus;
  private final Lists lists;
  private final Graph graph;
  private final Links links;
  private final Values values;
  private final RoundTable tables;
  private final Meetings meetings;
  private final Contested contested;
  private final BiPredicate<Entity, Relation> inTables;

  /**
   * The relations of a site.
   *
   * @param inTables whether the page a relation leads to shows it in a table of its own
   */
  RelationViews(SitePlan plan, Links links, Values values, BiPredicate<Entity, Relation> inTables) {
    this.inTables = inTables;
    this.corpus = plan.corpus();
    this.lists = plan.lists();
    this.graph = plan.graph();
    this.links = links;
    this.values = values;
    this.tables = plan.tables();
    this.meetings = new Meetings(corpus, graph);
    this.contested = new Contested(corpus);
  }

  /** Every relation that leads to an entity. */
  List<Relation> to(Entity entity) {
    List<Relation> all = new ArrayList<>();
    for (List<Relation> labelled : graph.relationsTo(entity.id()).values()) {
      all.addAll(labelled);
    }
    return all;
  }

  /** The statements by, at or about an entity, or parts of it, the oldest first. */
  List<StatementView> statements(Entity entity) {
    Set<EntityId> statements = new LinkedHashSet<>();
    for (Relation relation : to(entity)) {
      if (isListedStatement(relation)) {
        statements.add(relation.from());
      }
    }
    if (statements.isEmpty()) {
      return List.of();
    }
    return statements.stream()
        .map(corpus::get)
        .sorted(lists.oldestFirst())
        .map(said -> statement(new Utterance(said)))
        .toList();
  }

  private static boolean isListedStatement(Relation relation) {
    return relation.from().type().equals(Utterance.STATEMENT)
        && Utterance.LISTED_BY.contains(relation.field().name());
  }

  StatementView statement(Utterance said) {
    Field channel = said.entity().type().field(Utterance.CHANNEL);
    return new StatementView(
        link(said.entity()),
        values.gist(said.entity(), Utterance.SPEAKER),
        said.verbatim(),
        renderings(said),
        values.gist(said.entity(), Utterance.ON),
        values.claims(channel, said.channels()),
        said.acts().stream().map(act -> values.value(act.value())).toList(),
        said.language().map(RelationViews::language),
        said.whole().map(this::link),
        values
            .gist(said.entity(), Utterance.AT)
            .flatMap(at -> at.href().map(href -> new LinkView(at.text(), href))));
  }

  /** The words of an utterance as a field of its page. */
  FieldView words(Utterance said) {
    Field words = said.entity().type().field(Utterance.WORDS);
    return new FieldView(words.name(), words.label(), words.repeats(), false, renderings(said));
  }

  /** The renderings of an utterance, each with what only its own sources say of it. */
  List<ClaimView> renderings(Utterance said) {
    Field words = said.entity().type().field(Utterance.WORDS);
    return said.words().stream().map(rendering -> rendering(said, words, rendering)).toList();
  }

  private ClaimView rendering(Utterance said, Field words, Claim claim) {
    ClaimView view = values.claim(words, claim);
    List<QualifierView> qualifiers = new ArrayList<>(view.qualifiers());
    List<ValueView> channels =
        said.channelsOf(claim).stream().map(channel -> values.value(channel.value())).toList();
    if (!channels.isEmpty()) {
      qualifiers.add(new QualifierView(Utterance.CHANNEL, "Channel", channels));
    }
    if (said.isTranslation(claim, usual())) {
      said.language()
          .map(tag ->
              new QualifierView(
                  Utterance.LANGUAGE,
                  "Translated from",
                  List.of(values.value(new Value.Text(language(tag))))))
          .ifPresent(qualifiers::add);
    }
    return view.with(qualifiers);
  }

  private String usual() {
    return corpus.site().text(Utterance.LANGUAGE).orElse("en");
  }

  /** A language in words. */
  static String language(String tag) {
    return LanguageTag.parse(tag) instanceof Parsed.Ok<LanguageTag>(LanguageTag read)
        ? read.plain()
        : tag;
  }

  private LinkView link(EntityId id) {
    return link(corpus.get(id));
  }

  private LinkView link(Entity entity) {
    return new LinkView(entity.title(), links.to(entity.id()));
  }

  /** The relations that no other part of the page shows, each group in the order of time. */
  List<RelationView> relations(Entity entity, boolean listsRounds) {
    List<RelationView> views = new ArrayList<>();
    Comparator<Entity> byTime = lists.oldestFirst();
    Comparator<Relation> oldestFirst = (one, other) -> byTime.compare(from(one), from(other));
    graph
        .relationsTo(entity.id())
        .forEach((label, relations) -> {
          List<Relation> here = new ArrayList<>(relations);
          here.removeIf(relation -> isShownElsewhere(entity, relation, listsRounds));
          here.sort(oldestFirst);
          List<ClaimView> claims = new ArrayList<>(here.size());
          for (Relation relation : here) {
            claims.add(relation(relation));
          }
          if (!claims.isEmpty()) {
            views.add(new RelationView(label, claims));
          }
        });
    if (!entity.quotedIn().isEmpty()) {
      views.add(pages("Quoted in", entity.quotedIn().stream().map(corpus::get)));
    }
    return views;
  }

  private Entity from(Relation relation) {
    return corpus.get(relation.from());
  }

  private boolean isShownElsewhere(Entity entity, Relation relation, boolean listsRounds) {
    return isListedStatement(relation)
        || inTables.test(entity, relation)
        || tables.isSeat(relation)
        || Attendance.is(relation, corpus)
        || tables.isSent(relation)
        || (listsRounds && meetings.lists(relation));
  }

  private ClaimView relation(Relation relation) {
    Claim claim = relation.claim();
    List<QualifierView> qualifiers = new ArrayList<>(values.qualifiers(relation.entry(), claim));
    if (relation.isQualifier()) {
      qualifiers.removeIf(view -> view.name().equals(relation.field().name()));
      ValueView main = values.value(claim.value());
      qualifiers.addFirst(
          new QualifierView(relation.entry().name(), relation.entry().label(), List.of(main)));
    }
    List<Claim> all = corpus.get(relation.from()).claims(relation.entry().name());
    return values.claim(
        values.value(new Value.Reference(relation.from())),
        qualifiers,
        claim,
        contested.is(claim, relation.entry(), all));
  }

  /** The pages that cite a source, by type, in the order of the types. */
  List<RelationView> citedBy(Entity entity) {
    List<EntityId> citing = graph.citing(entity.id());
    if (citing.isEmpty()) {
      return List.of();
    }
    Map<String, List<Entity>> byType = new HashMap<>();
    for (EntityId id : citing) {
      if (!id.equals(entity.id())) {
        byType.computeIfAbsent(id.type(), _ -> new ArrayList<>()).add(corpus.get(id));
      }
    }
    return corpus.schema().withPages().stream()
        .filter(type -> byType.containsKey(type.name()))
        .map(type -> pages(type.plural(), byType.getOrDefault(type.name(), List.of()).stream()))
        .toList();
  }

  private RelationView pages(String label, Stream<Entity> entities) {
    return new RelationView(
        label,
        entities
            .sorted(lists.oldestFirst())
            .map(entity ->
                new ClaimView(
                    values.value(new Value.Reference(entity.id())),
                    List.of(),
                    List.of(),
                    "as-stated",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
            .toList());
  }

  /** The pages whose prose mentions an entity, the oldest first. */
  List<MentionView> mentions(Entity entity) {
    List<Mention> mentions = graph.mentionsOf(entity.id());
    if (mentions.isEmpty()) {
      return List.of();
    }
    Map<EntityId, List<Mention>> byPage = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      byPage.computeIfAbsent(mention.from(), _ -> new ArrayList<>(1)).add(mention);
    }
    List<Entity> pages = new ArrayList<>();
    byPage.keySet().forEach(id -> pages.add(corpus.get(id)));
    pages.sort(lists.oldestFirst());
    List<MentionView> views = new ArrayList<>();
    for (Entity page : pages) {
      List<Mention> its = byPage.getOrDefault(page.id(), List.of());
      views.add(new MentionView(link(page), page.type().label(), () -> sentences(its, entity)));
    }
    return views;
  }

  private static List<MentionView.Sentence> sentences(List<Mention> mentions, Entity entity) {
    List<String> names = new ArrayList<>(entity.texts("aliases"));
    names.addFirst(entity.title());
    names.sort((one, other) -> Integer.compare(other.length(), one.length()));
    List<MentionView.Sentence> sentences = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      sentences.add(sentence(mention.sentence(), names));
    }
    return sentences;
  }

  private static MentionView.Sentence sentence(String sentence, List<String> names) {
    for (String name : names) {
      int at = sentence.indexOf(name);
      if (at >= 0) {
        return new MentionView.Sentence(
            sentence.substring(0, at), name, sentence.substring(at + name.length()));
      }
    }
    return new MentionView.Sentence(sentence, "", "");
  }
}
