package org.rapporteur.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.desk.Contested;
import org.rapporteur.graph.Graph;
import org.rapporteur.graph.Mention;
import org.rapporteur.graph.Relation;
import org.rapporteur.markdown.Heading;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.ClaimStatus;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.page.SitePlan;
import org.rapporteur.schema.Field;
import org.rapporteur.value.Coordinates;
import org.rapporteur.value.LanguageTag;
import org.rapporteur.value.Length;
import org.rapporteur.value.Quantity;
import org.rapporteur.value.Scalar;
import org.rapporteur.value.WebAddress;
import org.rapporteur.value.When;

/**
 * The shape of the data files, version {@value #VERSION}; the handbook describes it in
 * content/handbook/guide/data.md. Keys stand in a fixed order; an absent value's key is left out.
 */
final class DataShape {
  static final int VERSION = 1;

  private final Corpus corpus;
  private final Graph graph;
  private final SitePlan plan;
  private final Contested contested;

  DataShape(SitePlan plan) {
    this.plan = plan;
    this.corpus = plan.corpus();
    this.graph = plan.graph();
    this.contested = new Contested(corpus);
  }

  /** An entity with its facts. */
  Map<String, Object> entity(Entity entity) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("page", page(entity.id()));
    out.put("type", entity.type().name());
    out.put("id", entity.id().slug());
    out.put("title", entity.title());
    out.put("url", plan.addresses().of(entity.id()).absolute());
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Map.Entry<String, List<Claim>> entry : entity.fields().entrySet()) {
      fields.put(entry.getKey(), claims(entity.type().field(entry.getKey()), entry.getValue()));
    }
    out.put("fields", fields);
    put(out, "headings", entity.body().headings().stream().map(DataShape::heading).toList());
    put(out, "quotes", entity.quotes().stream().map(this::page).toList());
    put(out, "quoted-in", entity.quotedIn().stream().map(this::page).toList());
    return out;
  }

  private List<Map<String, Object>> claims(Field field, List<Claim> claims) {
    List<Map<String, Object>> out = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      out.add(claim(claim, field, claims));
    }
    return out;
  }

  /** What leads to an entity: relations, mentions, and the pages that cite it. */
  Map<String, Object> incoming(Entity entity) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("relations", relations(entity));
    out.put("mentions", mentions(entity));
    put(out, "cited-by", graph.citing(entity.id()).stream().map(this::page).toList());
    return out;
  }

  List<Map<String, Object>> relations(Entity entity) {
    List<Map<String, Object>> out = new ArrayList<>();
    graph
        .relationsTo(entity.id())
        .forEach((label, relations) -> relations.forEach(r -> out.add(relation(label, r))));
    return out;
  }

  private Map<String, Object> relation(String label, Relation relation) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("from", page(relation.from()));
    out.put("field", relation.entry().name());
    if (relation.isQualifier()) {
      out.put("qualifier", relation.field().name());
    }
    out.put("to", page(relation.to()));
    out.put("inverse", label);
    List<Claim> all = corpus.get(relation.from()).claims(relation.entry().name());
    out.put("claim", claim(relation.claim(), relation.entry(), all));
    return out;
  }

  List<Map<String, Object>> mentions(Entity entity) {
    List<Map<String, Object>> mentions = new ArrayList<>();
    for (Mention mention : graph.mentionsOf(entity.id())) {
      Map<String, Object> out = new LinkedHashMap<>();
      out.put("from", page(mention.from()));
      out.put("to", page(mention.to()));
      out.put("sentence", mention.sentence());
      mentions.add(out);
    }
    return mentions;
  }

  private static Map<String, Object> heading(Heading heading) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("level", heading.level());
    out.put("text", heading.text());
    out.put("id", heading.id());
    return out;
  }

  /** A claim of which nothing else is known than what it says of itself. */
  Map<String, Object> claim(Claim claim) {
    return claim(claim, claim.status() == ClaimStatus.CONTESTED);
  }

  private Map<String, Object> claim(Claim claim, Field field, List<Claim> all) {
    return claim(claim, contested.is(claim, field, all));
  }

  private Map<String, Object> claim(Claim claim, boolean isContested) {
    Map<String, Object> out = value(claim.value());
    if (!claim.qualifiers().isEmpty()) {
      out.put("qualifiers", qualifiers(claim));
    }
    put(out, "sources", claim.sources().stream().map(this::citation).toList());
    claim.statedBy().ifPresent(by -> out.put("stated-by", value(by)));
    claim.asOf().ifPresent(when -> out.put("as-of", when.canonical()));
    out.put("status", claim.status().word());
    if (isContested) {
      out.put("contested", true);
    }
    claim.credibility().ifPresent(n -> out.put("credibility", n));
    claim.tlp().ifPresent(label -> out.put("tlp", label.word()));
    claim.note().ifPresent(note -> out.put("note", note));
    return out;
  }

  private Map<String, Object> qualifiers(Claim claim) {
    Map<String, Object> out = new LinkedHashMap<>();
    for (Map.Entry<String, List<Value>> qualifier : claim.qualifiers().entrySet()) {
      List<Map<String, Object>> values = new ArrayList<>();
      for (Value value : qualifier.getValue()) {
        values.add(value(value));
      }
      out.put(qualifier.getKey(), values);
    }
    return out;
  }

  private Map<String, Object> citation(Citation citation) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("source", citation.source().slug());
    citation.locator().ifPresent(locator -> out.put("locator", locator));
    return out;
  }

  /** A value, in its canonical form and in words. */
  Map<String, Object> value(Value value) {
    Map<String, Object> out = new LinkedHashMap<>();
    switch (value) {
      case Value.Text(String text) -> typed(out, "text", text);
      case Value.Prose(String markdown, _) -> typed(out, "markdown", markdown);
      case Value.Reference(EntityId id) -> {
        typed(out, "reference", id.slug());
        out.put("page", page(id));
        corpus.find(id).ifPresent(entity -> out.put("text", entity.title()));
      }
      case Value.Unnamed _ -> typed(out, "unknown", "unknown");
      case Value.Choice(String word, String label) -> {
        typed(out, "enum", word);
        out.put("text", label);
      }
      case Value.Whole(long number) -> typed(out, "integer", number);
      case Value.Measured(Scalar scalar) -> measured(out, scalar);
      case Value.Localized(Map<String, String> texts) -> typed(out, "localized-text", texts);
    }
    return out;
  }

  private static void typed(Map<String, Object> out, String kind, Object value) {
    out.put("kind", kind);
    out.put("value", value);
  }

  private static void measured(Map<String, Object> out, Scalar scalar) {
    String kind =
        switch (scalar) {
          case When _ -> "date";
          case Length _ -> "duration";
          case Quantity _ -> "quantity";
          case Coordinates _ -> "coordinates";
          case LanguageTag _ -> "language";
          case WebAddress _ -> "url";
        };
    typed(out, kind, scalar.canonical());
    if (!(scalar instanceof WebAddress)) {
      out.put("text", scalar.plain());
    }
    if (scalar instanceof When when) {
      when.earliest().ifPresent(day -> out.put("earliest", day.toString()));
      when.latest().ifPresent(day -> out.put("latest", day.toString()));
    }
  }

  /** {@code people/vladimir-medinsky}, the name by which data files refer to an entity. */
  String page(EntityId id) {
    return corpus.schema().get(id.type()).folder().orElse(id.type()) + "/" + id.slug();
  }

  /** Puts a list under a key, unless it is empty. */
  static void put(Map<String, Object> out, String key, List<?> values) {
    if (!values.isEmpty()) {
      out.put(key, values);
    }
  }
}
