package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.Bench;
import org.rapporteur.desk.Provenance;
import org.rapporteur.desk.RoundTable;
import org.rapporteur.desk.Utterance;
import org.rapporteur.graph.Graph;
import org.rapporteur.graph.Relation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.ValueType;
import org.rapporteur.view.BenchView;
import org.rapporteur.view.ClaimView;
import org.rapporteur.view.EntityView;
import org.rapporteur.view.FieldView;
import org.rapporteur.view.HeadingView;
import org.rapporteur.view.Html;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.MentionView;
import org.rapporteur.view.NoteView;
import org.rapporteur.view.QualifierView;
import org.rapporteur.view.RelationView;
import org.rapporteur.view.SeatGroupView;
import org.rapporteur.view.SourceView;
import org.rapporteur.view.StatementView;
import org.rapporteur.view.TypeView;
import org.rapporteur.view.ValueView;

/**
 * What the page of one entity shows. Made for one page, since sources are numbered page by page.
 */
final class EntityViews {
  /** Fields that have a place of their own on the page, or are not for readers. */
  private static final Set<String> APART =
      Set.of(
          "title",
          "aliases",
          "redirect-from",
          "summary",
          "source",
          "assessments",
          "not-known",
          "lang");

  private final Corpus corpus;
  private final Graph graph;
  private final Links links;
  private final Notes notes;
  private final Prose prose;
  private final Values values;

  EntityViews(SitePlan plan, Links links) {
    this.corpus = plan.corpus();
    this.graph = plan.graph();
    this.links = links;
    this.notes = new Notes(id -> corpus.find(id).map(Entity::title).orElse(id.slug()));
    this.prose = new Prose(corpus, graph, links);
    this.values = new Values(corpus, links, prose, notes);
  }

  /** The page; parts are made in the order they are read in, which numbers the sources. */
  EntityView view(Entity entity, TypeView type) {
    List<ClaimView> aliases = claims(entity, "aliases");
    List<Bench> benches = new RoundTable(corpus, graph).of(entity);
    List<FieldView> fields = fields(entity, !benches.isEmpty());
    List<BenchView> table = benches.stream().map(this::bench).toList();
    Html body = new Html(prose.html(entity.body(), notes));
    List<StatementView> statements = statements(entity);
    List<ClaimView> assessments = claims(entity, "assessments");
    List<RelationView> relations = relations(entity);
    List<ClaimView> notKnown = claims(entity, "not-known");
    return new EntityView(
        type,
        entity.id().slug(),
        aliases,
        entity.text("summary"),
        fields,
        assessments,
        notKnown,
        table,
        statements,
        relations,
        body,
        entity.body().headings().stream()
            .map(h -> new HeadingView(h.level(), h.text(), h.id()))
            .toList(),
        entity.body().words(),
        mentions(entity),
        sources());
  }

  private List<FieldView> fields(Entity entity, boolean hasTable) {
    List<FieldView> views = new ArrayList<>();
    for (Map.Entry<String, List<Claim>> entry : entity.fields().entrySet()) {
      String name = entry.getKey();
      boolean inTable =
          hasTable
              && name.equals(RoundTable.SEATS)
              && corpus.schema().isA(entity.type().name(), RoundTable.DELEGATION);
      if (!APART.contains(name) && !inTable) {
        Field field = entity.type().field(name);
        views.add(
            new FieldView(
                name,
                field.label(),
                field.repeats(),
                !field.repeats() && isContested(entry.getValue()),
                values.claims(field, entry.getValue())));
      }
    }
    return views;
  }

  private static boolean isContested(List<Claim> claims) {
    return claims.stream().filter(Claim::stands).map(Claim::value).distinct().count() > 1;
  }

  private List<ClaimView> claims(Entity entity, String name) {
    List<Claim> claims = entity.claims(name);
    return claims.isEmpty() ? List.of() : values.claims(entity.type().field(name), claims);
  }

  private LinkView link(EntityId id) {
    return new LinkView(corpus.get(id).title(), links.to(id));
  }

  private ValueView reference(EntityId id) {
    return values.value(new Value.Reference(id));
  }

  private BenchView bench(Bench bench) {
    Entity delegation = bench.delegation();
    Field seats = delegation.type().field(RoundTable.SEATS);
    List<SeatGroupView> groups = new ArrayList<>();
    bench
        .seats()
        .forEach((role, claims) ->
            groups.add(
                new SeatGroupView(role, roleLabel(seats, role), values.claims(seats, claims))));
    return new BenchView(
        link(delegation.id()),
        delegation.claim("of").map(claim -> values.value(claim.value())),
        groups,
        (int) delegation.claims(RoundTable.SEATS).stream().filter(Claim::stands).count());
  }

  private static String roleLabel(Field seats, String role) {
    return seats.qualifier(RoundTable.ROLE).type()
            instanceof ValueType.Choice(Map<String, String> labels)
        ? labels.getOrDefault(role, role)
        : role;
  }

  private List<StatementView> statements(Entity entity) {
    return graph.relationsTo(entity.id()).values().stream()
        .flatMap(List::stream)
        .filter(EntityViews::isListedStatement)
        .map(Relation::from)
        .distinct()
        .map(id -> statement(new Utterance(corpus.get(id))))
        .toList();
  }

  private static boolean isListedStatement(Relation relation) {
    return relation.from().type().equals(Utterance.STATEMENT)
        && Utterance.LISTED_BY.contains(relation.field().name());
  }

  private StatementView statement(Utterance said) {
    EntityType type = said.entity().type();
    return new StatementView(
        link(said.entity().id()),
        said.speaker().map(claim -> values.value(claim.value())),
        said.verbatim(),
        values.claims(type.field(Utterance.WORDS), said.words()),
        said.on().map(claim -> values.value(claim.value())),
        values.claims(type.field(Utterance.CHANNEL), said.channels()),
        said.act().map(claim -> values.value(claim.value())));
  }

  private List<RelationView> relations(Entity entity) {
    List<RelationView> views = new ArrayList<>();
    graph
        .relationsTo(entity.id())
        .forEach((label, relations) -> {
          List<ClaimView> claims =
              relations.stream()
                  .filter(relation -> !isListedStatement(relation))
                  .map(this::relation)
                  .toList();
          if (!claims.isEmpty()) {
            views.add(new RelationView(label, claims));
          }
        });
    if (!entity.quotedIn().isEmpty()) {
      views.add(pages("Quoted in", entity.quotedIn()));
    }
    List<EntityId> citing =
        graph.citing(entity.id()).stream().filter(id -> !id.equals(entity.id())).toList();
    if (!citing.isEmpty()) {
      views.add(pages("Cited by", citing));
    }
    return views;
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
    return values.claim(reference(relation.from()), qualifiers, claim);
  }

  private RelationView pages(String label, List<EntityId> ids) {
    return new RelationView(
        label,
        ids.stream()
            .map(id ->
                new ClaimView(
                    reference(id),
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

  private List<MentionView> mentions(Entity entity) {
    return graph.mentionsOf(entity.id()).stream()
        .map(mention ->
            new MentionView(
                link(mention.from()),
                corpus.get(mention.from()).type().label(),
                mention.sentence()))
        .toList();
  }

  private List<SourceView> sources() {
    List<SourceView> views = new ArrayList<>();
    for (Map.Entry<EntityId, List<NoteView>> entry : notes.all().entrySet()) {
      Provenance source = new Provenance(corpus.get(entry.getKey()));
      int number = entry.getValue().getFirst().number();
      List<String> facts = new ArrayList<>();
      source.publisher().map(this::text).ifPresent(facts::add);
      source.published().map(this::text).ifPresent(facts::add);
      source.ownership().map(this::text).ifPresent(facts::add);
      views.add(
          new SourceView(
              number,
              "source-" + number,
              link(entry.getKey()),
              facts,
              source.reliability().map(claim -> values.value(claim.value()).raw()),
              source.address().map(this::text),
              entry.getValue()));
    }
    return views;
  }

  private String text(Claim claim) {
    return values.value(claim.value()).text();
  }
}
