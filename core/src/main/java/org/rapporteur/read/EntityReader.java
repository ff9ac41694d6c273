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
import org.rapporteur.source.Span;
import org.rapporteur.value.LanguageTag;
import org.rapporteur.value.Parsed;

/** Types a document: every fact by the field it belongs to. */
final class EntityReader {
  private static final Set<String> MARKINGS = Set.of("tlp", "embargo-until", "draft");
  private static final String SOURCE = "source";
  private static final String WORDING = "public-wording";

  private final ClaimReader claims;
  private final Diagnostics log;

  EntityReader(Schema schema, Names names, MarkdownReader markdown, Uses uses, Diagnostics log) {
    References references = new References(schema, names, uses, log);
    this.claims = new ClaimReader(references, new ValueReader(references, markdown, log), log);
    this.log = log;
  }

  /** The entity a document describes, with the statements harvested from its prose. */
  Entity read(Document document, List<EntityId> quotes) {
    EntityType type = document.type();
    Map<String, Node> written = written(document);
    List<Citation> pageSources = pageSources(written);
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
        document.body(),
        quotes,
        document.quotedIn(),
        document.span());
  }

  private Map<String, Node> written(Document document) {
    Map<String, Node> written = new HashMap<>();
    for (Node.Entry entry : document.facts().entries()) {
      String key = entry.key().text();
      if (MARKINGS.contains(key)) {
        refuse(key, entry.value());
      } else if (document.type().fields().containsKey(key)) {
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

  /** What a marking asks for is not built yet; only {@code draft: false} asks for nothing. */
  private void refuse(String key, Node value) {
    boolean asksNothing =
        key.equals("draft") && value instanceof Node.Scalar s && s.text().equals("false");
    if (!asksNothing && !isBlank(value)) {
      log.report(Code.NOT_YET, value.span(), key);
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
