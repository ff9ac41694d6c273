package org.rapporteur.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.diagnostic.Slip;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;
import org.rapporteur.model.Uses;
import org.rapporteur.model.Value;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.Schema;
import org.rapporteur.schema.ValueType;
import org.rapporteur.source.Span;
import org.rapporteur.value.LanguageTag;
import org.rapporteur.value.Parsed;

/** Types a document: every fact by the field it belongs to. */
final class EntityReader {
  private static final String SOURCE = "source";
  private static final String WORDING = "public-wording";

  private final References references;
  private final Withheld withheld;
  private final WithheldLinks links;
  private final ClaimReader claims;
  private final Diagnostics log;

  EntityReader(
      Schema schema,
      Names names,
      Withheld withheld,
      MarkdownReader markdown,
      Uses uses,
      Diagnostics log) {
    this.references = new References(schema, names, withheld, uses, log);
    this.withheld = withheld;
    this.links = new WithheldLinks(schema, names, withheld, log);
    this.claims = new ClaimReader(references, new ValueReader(references, markdown, log), log);
    this.log = log;
  }

  /** The entity a document describes, with the statements harvested from its prose. */
  Entity read(Document document, List<EntityId> quotes) {
    EntityType type = document.type();
    Map<String, Node> written = written(document);
    List<Citation> pageSources = pageSources(written);
    checkSources(document, written, pageSources);
    Map<String, List<Claim>> fields = new LinkedHashMap<>();
    for (Field field : type.fields().values()) {
      Node node = written.get(field.name());
      List<Claim> read =
          node == null
              ? List.of()
              : field.name().equals(SOURCE)
                  ? claims.ofCitations(node, pageSources)
                  : claims.read(field, node, pageSources);
      if (!read.isEmpty()) {
        fields.put(field.name(), read);
        if (!withheld.isEmpty()) {
          read.forEach(this::checkLinks);
        }
      } else if (node != null && isWithheld(field, node)) {
        checkWithheld(document, field, node);
      } else if (field.required() && (node == null || isBlank(node))) {
        Span where = node == null ? document.span() : node.span();
        log.report(Code.MISSING_FIELD, where, type.withArticle(), field.name());
      }
    }
    checkWording(written);
    checkLanguage(fields.getOrDefault("lang", List.of()));
    if (type.name().equals(Schema.SITE) || type.name().equals("statement")) {
      checkLanguage(fields.getOrDefault("language", List.of()));
    }
    checkEarlierIds(fields.getOrDefault("redirect-from", List.of()));
    return new Entity(
        document.id(),
        type,
        NameReader.title(document),
        fields,
        links.without(document.body()),
        quotes,
        document.quotedIn(),
        document.span());
  }

  private Map<String, Node> written(Document document) {
    Map<String, Node> written = new HashMap<>();
    for (Node.Entry entry : document.facts().entries()) {
      String key = entry.key().text();
      if (isMarkingOfNothing(key, entry.value())) {
        continue;
      }
      if (document.type().fields().containsKey(key)) {
        written.put(key, entry.value());
      } else {
        Set<String> known = document.type().fields().keySet();
        log.reportWithFix(
            Code.UNKNOWN_KEY,
            entry.key().span(),
            NearNames.hint(key, known),
            Slip.ofWord(key, known)
                .filter(field -> document.facts().get(field).isEmpty())
                .flatMap(entry.key().spot()::put),
            document.type().withArticle(),
            key);
      }
    }
    return written;
  }

  /** What says who may read the page was heeded; what is left is for the reader to know. */
  private static boolean isMarkingOfNothing(String key, Node value) {
    return key.equals(Marking.EMBARGO)
        || (Marking.FIELDS.contains(key) && isBlank(value))
        || (key.equals(Marking.DRAFT)
            && value instanceof Node.Scalar word
            && word.text().strip().equals("false"));
  }

  private boolean isWithheld(Field field, Node node) {
    return !field.name().equals(SOURCE)
        && field.type() instanceof ValueType.Reference to
        && references.isWithheld(node, to);
  }

  /** A quotation in prose tells whom it names, and a page cannot be without what it needs. */
  private void checkWithheld(Document document, Field field, Node node) {
    if (!document.quotedIn().isEmpty()) {
      reportLink(node.span().text(), node.span());
    } else if (field.required()) {
      String name = node instanceof Node.Scalar scalar ? scalar.text() : node.span().text();
      log.report(Code.WITHHELD_FACT, node.span(), field.name(), name, withheld.audience());
    }
  }

  /** What a page as a whole is drawn from, and a quotation, must not be withheld. */
  private void checkSources(
      Document document, Map<String, Node> written, List<Citation> pageSources) {
    Node node = written.get(SOURCE);
    if (node == null) {
      return;
    }
    boolean isQuote = !document.quotedIn().isEmpty();
    List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of(node);
    for (Node item : items) {
      for (String hidden : references.withheldSources(item)) {
        if (isQuote) {
          reportLink(hidden, item.span());
        } else if (pageSources.isEmpty()) {
          log.report(Code.WITHHELD_FACT, item.span(), SOURCE, hidden, withheld.audience());
        }
      }
    }
  }

  private void reportLink(String name, Span span) {
    log.report(Code.WITHHELD_LINK, span, name, withheld.audience());
  }

  private void checkLinks(Claim claim) {
    checkLinks(claim.value());
    for (List<Value> values : claim.qualifiers().values()) {
      values.forEach(this::checkLinks);
    }
  }

  private void checkLinks(Value value) {
    if (value instanceof Value.Prose prose) {
      links.check(prose.body());
    }
  }

  private static boolean isBlank(Node node) {
    return switch (node) {
      case Node.Scalar scalar -> scalar.isBlank();
      case Node.Sequence list -> list.items().stream().allMatch(EntityReader::isBlank);
      case Node.Mapping map -> map.entries().isEmpty();
    };
  }

  private List<Citation> pageSources(Map<String, Node> written) {
    Node node = written.get(SOURCE);
    return node == null ? List.of() : claims.citations(node);
  }

  /** An earlier id becomes an address, so it must be one that a page can have. */
  private void checkEarlierIds(List<Claim> ids) {
    for (Claim claim : ids) {
      if (claim.value() instanceof Value.Text(String id)) {
        EntityId.fault(id.substring(id.indexOf('/') + 1))
            .ifPresent(fault -> log.report(Code.BAD_FILE_NAME, claim.span(), id, fault));
      }
    }
  }

  /** Somebody who begins to write a public wording does not want the title to be published. */
  private void checkWording(Map<String, Node> written) {
    Node wording = written.get(WORDING);
    if (wording != null && isBlank(wording)) {
      log.report(
          Code.WRONG_VALUE,
          wording.span(),
          "“public-wording” is empty, so the source would be published under its own title");
    }
  }

  private void checkLanguage(List<Claim> languages) {
    for (Claim claim : languages) {
      if (claim.value() instanceof Value.Text(String tag)
          && LanguageTag.parse(tag) instanceof Parsed.Fault<LanguageTag> fault) {
        log.report(Code.WRONG_VALUE, claim.span(), fault.message());
      }
    }
  }
}
