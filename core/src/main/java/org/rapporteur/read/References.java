package org.rapporteur.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.model.Citation;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Schema;
import org.rapporteur.schema.ValueType;
import org.rapporteur.source.Span;

/** Looks up the names written in front matter and says what is wrong with them. */
final class References {
  static final String SOURCE = "source";

  private final Schema schema;
  private final Names names;
  private final Diagnostics log;

  References(Schema schema, Names names, Diagnostics log) {
    this.schema = schema;
    this.names = names;
    this.log = log;
  }

  /** The name inside {@code [[name|text]]}, or the scalar itself. */
  static Node.Scalar bare(Node.Scalar written) {
    String text = written.text();
    if (!text.startsWith("[[") || !text.endsWith("]]") || text.length() < 4) {
      return written;
    }
    return beforeBar(written.sub(2, text.length() - 2));
  }

  /** The name in {@code name|text}. */
  static Node.Scalar beforeBar(Node.Scalar written) {
    int bar = written.text().indexOf('|');
    return (bar > 0 ? written.sub(0, bar) : written).strip();
  }

  /**
   * The page a reference leads to; reported if there is none, or several, or one of another type.
   */
  Optional<EntityId> resolve(String field, Node.Scalar written, ValueType.Reference reference) {
    Node.Scalar name = bare(written);
    Predicate<String> allowed = type -> schema.accepts(reference, type);
    Span span = name.span();
    switch (names.find(name.text(), allowed)) {
      case Names.Match.Found(EntityId id) -> {
        return Optional.of(id);
      }
      case Names.Match.Ambiguous(List<EntityId> ids, boolean _) ->
          log.report(Code.AMBIGUOUS_ALIAS, span, name.text(), listed(schema, ids));
      case Names.Match.Missing _ -> reportMissing(field, name, reference, allowed);
    }
    return Optional.empty();
  }

  private void reportMissing(
      String field, Node.Scalar name, ValueType.Reference reference, Predicate<String> allowed) {
    if (names.find(name.text(), _ -> true) instanceof Names.Match.Found(EntityId other)) {
      log.report(
          Code.WRONG_TARGET,
          name.span(),
          field,
          kinds(reference, EntityType::withArticle),
          path(schema, other),
          schema.get(other.type()).withArticle());
      return;
    }
    log.reportWithHint(
        Code.UNKNOWN_ID,
        name.span(),
        NearNames.hint(bareOfFolder(name.text()), names.spellings(allowed)),
        kinds(reference, EntityType::kind),
        name.text());
  }

  private String kinds(ValueType.Reference reference, Function<EntityType, String> said) {
    List<String> kinds =
        reference.targets().stream()
            .map(target -> schema.type(target).map(said).orElse(target))
            .toList();
    int last = kinds.size() - 1;
    return last < 1
        ? String.join("", kinds)
        : String.join(", ", kinds.subList(0, last)) + " or " + kinds.get(last);
  }

  private static String bareOfFolder(String name) {
    return name.substring(name.indexOf('/') + 1);
  }

  /** Ids as a reader may write them: {@code people/x or organizations/x}. */
  static String listed(Schema schema, List<EntityId> ids) {
    return ids.stream().map(id -> path(schema, id)).collect(Collectors.joining(" or "));
  }

  static String path(Schema schema, EntityId id) {
    return schema.get(id.type()).folder().orElse(id.type()) + "/" + id.slug();
  }

  /** What somebody is called who need not have a page: the page, if there is one. */
  Names.Match lookUp(Node.Scalar written, ValueType.Reference reference) {
    return names.find(bare(written).text(), type -> schema.accepts(reference, type));
  }

  /** The citations in {@code key, p. 3; other}, with or without {@code @} and brackets. */
  List<Citation> citations(Node.Scalar written) {
    List<Citation> found = new ArrayList<>();
    Node.Scalar inner = written.strip();
    if (inner.text().startsWith("[[")) {
      inner = bare(inner);
    } else if (inner.text().startsWith("[") && inner.text().endsWith("]")) {
      inner = inner.sub(1, inner.text().length() - 1);
    }
    int at = 0;
    while (at <= inner.text().length()) {
      int semicolon = inner.text().indexOf(';', at);
      int end = semicolon < 0 ? inner.text().length() : semicolon;
      citation(inner.sub(at, end).strip()).ifPresent(found::add);
      at = end + 1;
    }
    return found;
  }

  private Optional<Citation> citation(Node.Scalar written) {
    int comma = written.text().indexOf(',');
    int end = comma < 0 ? written.text().length() : comma;
    int from = written.text().startsWith("@") ? 1 : 0;
    if (from >= end) {
      log.report(Code.BAD_CITATION, written.span());
      return Optional.empty();
    }
    Node.Scalar key = bare(written.sub(from, end).strip());
    if (key.isBlank() || key.text().indexOf('[') >= 0 || key.text().indexOf(']') >= 0) {
      log.report(Code.BAD_CITATION, written.span());
      return Optional.empty();
    }
    Optional<String> locator =
        comma < 0
            ? Optional.empty()
            : Optional.of(written.text().substring(comma + 1).strip()).filter(l -> !l.isEmpty());
    return source(key).map(id -> new Citation(id, locator));
  }

  private Optional<EntityId> source(Node.Scalar key) {
    Predicate<String> allowed = type -> schema.isA(type, SOURCE);
    switch (names.find(key.text(), allowed)) {
      case Names.Match.Found(EntityId id) -> {
        return Optional.of(id);
      }
      case Names.Match.Ambiguous(List<EntityId> ids, boolean _) ->
          log.report(Code.AMBIGUOUS_ALIAS, key.span(), key.text(), listed(schema, ids));
      case Names.Match.Missing _ ->
          log.reportWithHint(
              Code.UNKNOWN_SOURCE,
              key.span(),
              NearNames.hint(bareOfFolder(key.text()), names.spellings(allowed)),
              key.text());
    }
    return Optional.empty();
  }
}
