package org.rapporteur.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Fix;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.model.Citation;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;
import org.rapporteur.model.Use;
import org.rapporteur.model.Uses;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Schema;
import org.rapporteur.schema.ValueType;
import org.rapporteur.source.Span;

/** Looks up the names written in front matter and says what is wrong with them. */
final class References {
  static final String SOURCE = "source";

  private final Schema schema;
  private final Names names;
  private final Withheld withheld;
  private final Uses uses;
  private final Diagnostics log;

  References(Schema schema, Names names, Withheld withheld, Uses uses, Diagnostics log) {
    this.schema = schema;
    this.names = names;
    this.withheld = withheld;
    this.uses = uses;
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

  /** Whether any page may be withheld. */
  boolean mayBeWithheld() {
    return !withheld.isEmpty();
  }

  /** Whether a node, or any item of it, names a page that is withheld. */
  boolean isWithheld(Node node, ValueType.Reference reference) {
    if (withheld.isEmpty()) {
      return false;
    }
    Predicate<String> allowed = type -> schema.accepts(reference, type);
    return switch (ValueReader.unwrapped(node)) {
      case Node.Scalar scalar -> isWithheld(bare(scalar.strip()).text(), allowed);
      case Node.Sequence list ->
          list.items().stream().anyMatch(item -> isWithheld(item, reference));
      case Node.Mapping map ->
          map.entries().stream()
              .anyMatch(entry ->
                  isWithheld(entry.key(), reference) || isWithheld(entry.value(), reference));
    };
  }

  /** Of the sources that a node names, those that are withheld. */
  List<String> withheldSources(Node node) {
    if (withheld.isEmpty()) {
      return List.of();
    }
    return switch (node) {
      case Node.Scalar scalar ->
          Stream.of(scalar.text().replaceAll("[\\[\\]@]", "").split(";"))
              .map(each -> each.replaceFirst("[,|].*", "").strip())
              .filter(key -> isWithheld(key, type -> schema.isA(type, SOURCE)))
              .toList();
      case Node.Sequence list ->
          list.items().stream().flatMap(item -> withheldSources(item).stream()).toList();
      case Node.Mapping _ -> List.of();
    };
  }

  private boolean isWithheld(String name, Predicate<String> allowed) {
    return !withheld.isEmpty()
        && names.find(name, allowed) instanceof Names.Match.Missing
        && withheld.hides(name, allowed);
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
        return Optional.of(used(name, id, allowed));
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
    uses.missed(names.missing(name.span(), name.text(), candidates(reference), allowed));
    log.reportWithFix(
        Code.UNKNOWN_ID,
        name.span(),
        NearNames.hint(bareOfFolder(name.text()), names.spellings(allowed)),
        fix(name, allowed),
        kinds(reference, EntityType::kind),
        name.text());
  }

  private EntityId used(Node.Scalar name, EntityId id, Predicate<String> allowed) {
    uses.found(new Use(Use.Kind.NAME, name.spot(), name.text(), id, allowed));
    return id;
  }

  private Optional<Fix> fix(Node.Scalar name, Predicate<String> allowed) {
    return names
        .slip(name.text(), allowed)
        .flatMap(id -> name.spot().put(names.inPlaceOf(name.text(), id, allowed)));
  }

  /** The types a page could have that a reference leads to: the one it names, or all it accepts. */
  private List<String> candidates(ValueType.Reference reference) {
    String first = reference.targets().getFirst();
    return reference.targets().size() == 1
            && schema.type(first).flatMap(EntityType::folder).isPresent()
        ? List.of(first)
        : schema.withPages().stream()
            .map(EntityType::name)
            .filter(type -> schema.accepts(reference, type))
            .toList();
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
    Predicate<String> allowed = type -> schema.accepts(reference, type);
    Node.Scalar name = bare(written);
    Names.Match match = names.find(name.text(), allowed);
    if (match instanceof Names.Match.Found(EntityId id)) {
      used(name, id, allowed);
    }
    return match;
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
    return List.copyOf(found);
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
    if (isWithheld(key.text(), allowed)) {
      return Optional.empty();
    }
    switch (names.find(key.text(), allowed)) {
      case Names.Match.Found(EntityId id) -> {
        return Optional.of(used(key, id, allowed));
      }
      case Names.Match.Ambiguous(List<EntityId> ids, boolean _) ->
          log.report(Code.AMBIGUOUS_ALIAS, key.span(), key.text(), listed(schema, ids));
      case Names.Match.Missing _ -> {
        uses.missed(names.missing(key.span(), key.text(), List.of(SOURCE), allowed));
        log.reportWithFix(
            Code.UNKNOWN_SOURCE,
            key.span(),
            NearNames.hint(bareOfFolder(key.text()), names.spellings(allowed)),
            fix(key, allowed),
            key.text());
      }
    }
    return Optional.empty();
  }
}
