package org.rapporteur.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markdown.Body;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;
import org.rapporteur.model.Value;
import org.rapporteur.schema.Schema;

/**
 * The statements quoted in prose. Callouts with the same block id, and the file {@code
 * statements/ID.md}, are one utterance: what a later one says otherwise becomes a further claim.
 */
final class Statements {
  private static final String SPEAKER = "speaker";
  private static final String PARAPHRASE = "paraphrase";

  private final QuoteReader quotes;
  private final Diagnostics log;
  private final Map<String, List<Document>> byId = new TreeMap<>();
  private final Map<EntityId, List<EntityId>> quotedBy = new HashMap<>();
  private final Map<String, EntityId> known = new HashMap<>();

  Statements(Schema schema, Diagnostics log) {
    this.quotes = new QuoteReader(schema, log);
    this.log = log;
  }

  /** Harvests a document's callouts; documents come in the order of their paths. */
  void add(Document page) {
    if (page.type().name().equals("statement")) {
      known.put(Names.fold(page.slug()), page.id());
    }
    for (Document quote : quotes.read(page)) {
      String key = Names.fold(quote.slug());
      byId.computeIfAbsent(key, _ -> new ArrayList<>()).add(quote);
      quotedBy.computeIfAbsent(page.id(), _ -> new ArrayList<>()).add(quote.id());
    }
  }

  /** The ids of statements that no file has. */
  Set<EntityId> newIds() {
    Set<EntityId> ids = new LinkedHashSet<>();
    byId.forEach((key, callouts) -> {
      if (!known.containsKey(key)) {
        ids.add(callouts.getFirst().id());
      }
    });
    return ids;
  }

  /** The statements a page quotes, by the ids they have in the site. */
  List<EntityId> quotedBy(EntityId page) {
    return quotedBy.getOrDefault(page, List.of()).stream().map(this::settled).toList();
  }

  private EntityId settled(EntityId id) {
    String key = Names.fold(id.slug());
    EntityId file = known.get(key);
    List<Document> callouts = byId.getOrDefault(key, List.of());
    return file != null ? file : callouts.isEmpty() ? id : callouts.getFirst().id();
  }

  /** The statements as entities, merged with those of {@code files} that have the same id. */
  List<Entity> entities(EntityReader reader, Map<EntityId, Entity> files) {
    List<Entity> merged = new ArrayList<>();
    byId.forEach((key, callouts) -> {
      Optional<Entity> utterance = Optional.ofNullable(known.get(key)).map(files::get);
      for (Document callout : callouts) {
        checkNumbered(callout, utterance.isPresent());
        Entity quoted = reader.read(callout, List.of());
        utterance = Optional.of(utterance.map(u -> merge(u, quoted)).orElse(titled(quoted)));
      }
      utterance.ifPresent(merged::add);
    });
    return merged;
  }

  /** Two quotes without ids of their own must not become one by their numbers. */
  private void checkNumbered(Document callout, boolean taken) {
    String page = callout.quotedIn().getFirst().slug() + "-";
    boolean numbered =
        callout.slug().startsWith(page)
            && callout.slug().substring(page.length()).chars().allMatch(Character::isDigit);
    if (taken && numbered) {
      log.report(
          Code.BAD_QUOTE,
          callout.span(),
          "its number would make it “"
              + callout.slug()
              + "”, which is taken; put a line ^id below it");
    }
  }

  /** A statement without a title is called by its first words, in quotation marks if spoken. */
  private static Entity titled(Entity quoted) {
    String words =
        quoted
            .claim("words")
            .map(claim -> claim.value() instanceof Value.Prose prose ? prose.markdown() : "")
            .orElse("")
            .replaceAll("\\s+", " ");
    int most = 60;
    int cut = words.length() <= most ? words.length() : words.lastIndexOf(' ', most);
    String head = words.substring(0, cut <= 0 ? Math.min(most, words.length()) : cut);
    String title = head.isEmpty() ? quoted.title() : head + (cut < words.length() ? " …" : "");
    boolean spoken = !head.isEmpty() && !isParaphrase(quoted);
    return with(
        quoted,
        spoken ? "“" + title + "”" : title,
        quoted.fields(),
        quoted.quotedIn(),
        quoted.body());
  }

  private static boolean isParaphrase(Entity quoted) {
    return quoted.claims("kind").stream()
        .anyMatch(kind ->
            kind.value() instanceof Value.Choice choice && choice.word().equals(PARAPHRASE));
  }

  private Entity merge(Entity utterance, Entity quoted) {
    Map<String, List<Claim>> fields = new LinkedHashMap<>(utterance.fields());
    quoted.fields().forEach((name, claims) -> fields.merge(name, claims, Statements::united));
    Set<Value> speakers = new LinkedHashSet<>();
    fields.getOrDefault(SPEAKER, List.of()).forEach(claim -> speakers.add(claim.value()));
    if (speakers.size() > 1) {
      log.report(
          Code.BAD_QUOTE,
          quoted.span(),
          "“"
              + utterance.id().slug()
              + "” names the words of another speaker, quoted in "
              + utterance.span().file().path());
    }
    List<EntityId> pages = new ArrayList<>(utterance.quotedIn());
    quoted.quotedIn().stream().filter(page -> !pages.contains(page)).forEach(pages::add);
    return with(utterance, utterance.title(), fields, pages, utterance.body());
  }

  private static Entity with(
      Entity e, String title, Map<String, List<Claim>> fields, List<EntityId> pages, Body body) {
    return new Entity(e.id(), e.type(), title, fields, body, e.quotes(), pages, e.span());
  }

  /** The claims of both; what both say alike is one claim with the sources of both. */
  private static List<Claim> united(List<Claim> first, List<Claim> second) {
    List<Claim> all = new ArrayList<>(first);
    for (Claim claim : second) {
      int at = 0;
      while (at < all.size() && !isSame(all.get(at), claim)) {
        at++;
      }
      if (at == all.size()) {
        all.add(claim);
      } else {
        all.set(at, all.get(at).citing(claim.sources()));
      }
    }
    return List.copyOf(all);
  }

  /** Whether nothing that is said of two claims differs but who reports them. */
  private static boolean isSame(Claim one, Claim other) {
    return sameValue(one.value(), other.value())
        && one.qualifiers().equals(other.qualifiers())
        && one.status() == other.status()
        && one.statedBy().equals(other.statedBy())
        && one.asOf().equals(other.asOf())
        && one.note().equals(other.note())
        && one.credibility().equals(other.credibility());
  }

  private static boolean sameValue(Value a, Value b) {
    return a instanceof Value.Prose(String x, _) && b instanceof Value.Prose(String y, _)
        ? x.strip().equals(y.strip())
        : a.equals(b);
  }
}
