package org.rapporteur.emit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.desk.Contested;
import org.rapporteur.graph.Graph;
import org.rapporteur.graph.Mention;
import org.rapporteur.graph.Relation;
import org.rapporteur.json.JsonEntries;
import org.rapporteur.json.JsonParts;
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
import org.rapporteur.value.Tlp;
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
  JsonEntries entity(Entity entity) {
    return out -> {
      out.put("page", page(entity.id()));
      out.put("type", entity.type().name());
      out.put("id", entity.id().slug());
      out.put("title", entity.title());
      out.put("url", plan.addresses().of(entity.id()).absolute());
      out.put("fields", fields(entity));
      put(out, "headings", each(entity.body().headings(), DataShape::heading));
      put(out, "quotes", each(entity.quotes(), this::page));
      put(out, "quoted-in", each(entity.quotedIn(), this::page));
    };
  }

  private JsonEntries fields(Entity entity) {
    return out ->
        entity
            .fields()
            .forEach((name, claims) -> out.put(name, claims(entity.type().field(name), claims)));
  }

  private List<JsonEntries> claims(Field field, List<Claim> claims) {
    List<JsonEntries> out = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      out.add(claim(claim, field, claims));
    }
    return out;
  }

  /** What leads to an entity: relations, mentions, and the pages that cite it. */
  JsonEntries incoming(Entity entity) {
    return out -> {
      out.put("relations", relations(entity));
      out.put("mentions", mentions(entity));
      put(out, "cited-by", each(graph.citing(entity.id()), this::page));
    };
  }

  List<JsonEntries> relations(Entity entity) {
    List<JsonEntries> out = new ArrayList<>();
    graph
        .relationsTo(entity.id())
        .forEach((label, relations) -> relations.forEach(r -> out.add(relation(label, r))));
    return out;
  }

  private JsonEntries relation(String label, Relation relation) {
    return new JsonEntries() {
      @Override
      public void putInto(Sink out) {
        out.put("from", page(relation.from()));
        out.put("field", relation.entry().name());
        if (relation.isQualifier()) {
          out.put("qualifier", relation.field().name());
        }
        out.put("to", page(relation.to()));
        out.put("inverse", label);
        List<Claim> all = corpus.get(relation.from()).claims(relation.entry().name());
        out.put("claim", claim(relation.claim(), relation.entry(), all));
      }
    };
  }

  List<JsonEntries> mentions(Entity entity) {
    return each(graph.mentionsOf(entity.id()), this::mention);
  }

  private JsonEntries mention(Mention mention) {
    return new JsonEntries() {
      @Override
      public void putInto(Sink out) {
        out.put("from", page(mention.from()));
        out.put("to", page(mention.to()));
        out.put("sentence", new JsonParts(mention.shown().parts()));
      }
    };
  }

  private static JsonEntries heading(Heading heading) {
    return out -> {
      out.put("level", heading.level());
      out.put("text", heading.text());
      out.put("id", heading.id());
    };
  }

  /** A claim of which nothing else is known than what it says of itself. */
  JsonEntries claim(Claim claim) {
    return claim(claim, claim.status() == ClaimStatus.CONTESTED);
  }

  private JsonEntries claim(Claim claim, Field field, List<Claim> all) {
    return claim(claim, contested.is(claim, field, all));
  }

  private JsonEntries claim(Claim claim, boolean isContested) {
    return new JsonEntries() {
      @Override
      public void putInto(Sink out) {
        putValue(claim.value(), out);
        if (!claim.qualifiers().isEmpty()) {
          out.put("qualifiers", qualifiers(claim));
        }
        put(out, "sources", each(claim.sources(), DataShape::citation));
        if (claim.statedBy().isPresent()) {
          out.put("stated-by", value(claim.statedBy().get()));
        }
        out.put("as-of", claim.asOf().map(When::canonical));
        out.put("status", claim.status().word());
        if (isContested) {
          out.put("contested", true);
        }
        out.put("credibility", claim.credibility());
        out.put("tlp", claim.tlp().map(Tlp::word));
        out.put("note", claim.note());
      }
    };
  }

  private JsonEntries qualifiers(Claim claim) {
    return out ->
        claim.qualifiers().forEach((name, values) -> out.put(name, each(values, this::value)));
  }

  private static JsonEntries citation(Citation citation) {
    return new JsonEntries() {
      @Override
      public void putInto(Sink out) {
        out.put("source", citation.source().slug());
        out.put("locator", citation.locator());
      }
    };
  }

  /** A value, in its canonical form and in words. */
  JsonEntries value(Value value) {
    return out -> putValue(value, out);
  }

  private void putValue(Value value, JsonEntries.Sink out) {
    switch (value) {
      case Value.Text(String text) -> typed(out, "text", text);
      case Value.Prose(String markdown, _) -> typed(out, "markdown", markdown);
      case Value.Reference(EntityId id) -> {
        typed(out, "reference", id.slug());
        out.put("page", page(id));
        out.put("text", corpus.find(id).map(Entity::title));
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
  }

  private static void typed(JsonEntries.Sink out, String kind, Object value) {
    out.put("kind", kind);
    out.put("value", value);
  }

  private static void measured(JsonEntries.Sink out, Scalar scalar) {
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
      out.put("earliest", when.earliest().map(LocalDate::toString));
      out.put("latest", when.latest().map(LocalDate::toString));
    }
  }

  /** {@code people/vladimir-medinsky}, the name by which data files refer to an entity. */
  String page(EntityId id) {
    return corpus.schema().get(id.type()).folder().orElse(id.type()) + "/" + id.slug();
  }

  /** Puts a list under a key, unless it is empty. */
  static void put(JsonEntries.Sink out, String key, List<?> values) {
    if (!values.isEmpty()) {
      out.put(key, values);
    }
  }

  /** Something for each item of a list. */
  static <T, R> List<R> each(List<T> items, Function<? super T, ? extends R> data) {
    if (items.isEmpty()) {
      return List.of();
    }
    List<R> out = new ArrayList<>(items.size());
    for (T item : items) {
      out.add(data.apply(item));
    }
    return out;
  }
}
