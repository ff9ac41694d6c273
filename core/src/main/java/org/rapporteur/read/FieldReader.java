package org.rapporteur.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.diagnostic.Slip;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.LinePattern;
import org.rapporteur.schema.ValueType;

/** Reads the fields of a types file: what each one takes, its short form and its qualifiers. */
final class FieldReader {
  private static final Set<String> FIELD_KEYS =
      new LinkedHashSet<>(
          List.of(
              "label",
              "about",
              "example",
              "type",
              "to",
              "values",
              "as",
              "unknown",
              "repeats",
              "required",
              "inverse",
              "line",
              "qualifiers"));

  private final Diagnostics log;
  private final List<Node.Scalar> targets = new ArrayList<>();

  FieldReader(Diagnostics log) {
    this.log = log;
  }

  /** The types that references lead to, as written, to be checked once all types are known. */
  List<Node.Scalar> targets() {
    return List.copyOf(targets);
  }

  /** Reports keys that are not among those known. */
  void checkKeys(Node.Mapping map, Set<String> known, String what) {
    for (Node.Entry entry : map.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        log.reportWithFix(
            Code.UNKNOWN_KEY,
            entry.key().span(),
            NearNames.hint(key, known),
            Slip.ofWord(key, known)
                .filter(other -> map.get(other).isEmpty())
                .flatMap(entry.key().spot()::put),
            what,
            key);
      }
    }
  }

  /** The fields of a type, by name. */
  Map<String, Field> fields(Optional<Node> node) {
    return fields(node, false);
  }

  private Map<String, Field> fields(Optional<Node> node, boolean qualifiers) {
    Map<String, Field> fields = new LinkedHashMap<>();
    if (node.isEmpty()) {
      return fields;
    }
    if (!(node.get() instanceof Node.Mapping map)) {
      log.report(Code.BAD_TYPE, node.get().span(), "fields are a map of name to description");
      return fields;
    }
    for (Node.Entry entry : map.entries()) {
      if (entry.key().isBlank()) {
        log.report(Code.BAD_TYPE, entry.key().span(), "a field needs a name");
      } else if (entry.value() instanceof Node.Mapping field) {
        field(entry.key(), field, qualifiers).ifPresent(f -> fields.put(f.name(), f));
      } else {
        log.report(
            Code.BAD_TYPE,
            entry.value().span(),
            "a field is described by a map, not " + entry.value().kind());
      }
    }
    return fields;
  }

  private Optional<Field> field(Node.Scalar name, Node.Mapping map, boolean qualifier) {
    checkKeys(map, FIELD_KEYS, "a field");
    Map<String, Field> qualifiers = fields(map.get("qualifiers"), true);
    for (Field one : qualifiers.values()) {
      if (EntryReader.CLAIM_KEYS.contains(one.name())) {
        log.report(
            Code.BAD_TYPE,
            one.declared(),
            "“" + one.name() + "” can be said of every claim and cannot be a qualifier");
      }
    }
    if (qualifier && (map.get("qualifiers").isPresent() || map.get("line").isPresent())) {
      log.report(
          Code.BAD_TYPE, name.span(), "a qualifier has no qualifiers and no line of its own");
    }
    checkFit(map, qualifiers);
    String slot = text(map, "as").orElse(Field.VALUE);
    Optional<LinePattern> line = line(map, slot, qualifiers);
    return type(name, map)
        .map(type ->
            new Field(
                name.text(),
                text(map, "label").orElse(name.text()),
                text(map, "about").orElse(""),
                text(map, "example"),
                type,
                flag(map, "required"),
                flag(map, "repeats"),
                text(map, "inverse"),
                slot,
                flag(map, "unknown"),
                line,
                qualifiers,
                map.get("inverse").map(Node::span).orElse(name.span())));
  }

  /** What a field says must make sense for its value type. */
  private void checkFit(Node.Mapping map, Map<String, Field> qualifiers) {
    String type = text(map, "type").orElse("");
    for (Node.Entry entry : map.entries()) {
      String key = entry.key().text();
      switch (key) {
        case "to", "inverse", "unknown" -> {
          if (!type.equals("reference")) {
            log.report(Code.BAD_TYPE, entry.key().span(), "only a reference has “" + key + "”");
          }
        }
        case "values" -> {
          if (!type.equals("enum")) {
            log.report(Code.BAD_TYPE, entry.key().span(), "only an enum has “values”");
          }
        }
        case "as" -> checkSlot(entry, qualifiers);
        default -> {}
      }
    }
  }

  private void checkSlot(Node.Entry as, Map<String, Field> qualifiers) {
    String slot = text(as).orElse("");
    if (qualifiers.containsKey(slot)) {
      log.report(Code.BAD_TYPE, as.value().span(), "a qualifier has this name already");
    } else if (EntryReader.CLAIM_KEYS.contains(slot)) {
      log.report(Code.BAD_TYPE, as.value().span(), "this name can be said of every claim");
    }
  }

  private Optional<LinePattern> line(Node.Mapping map, String slot, Map<String, Field> qualifiers) {
    if (text(map, "line").isEmpty()
        || !(map.get("line").orElse(null) instanceof Node.Scalar written)) {
      return Optional.empty();
    }
    Optional<LinePattern> pattern = LinePattern.parse(written.text());
    if (pattern.isEmpty()) {
      log.report(Code.BAD_TYPE, written.span(), "a line reads like “{one} {two}[, by {three}]”");
      return Optional.empty();
    }
    for (String name : pattern.get().slots()) {
      boolean known =
          name.equals(slot)
              || name.equals(Field.VALUE)
              || qualifiers.containsKey(name)
              || EntryReader.CLAIM_KEYS.contains(name);
      if (!known) {
        int at = written.text().indexOf("{" + name + "}") + 1;
        log.reportWithHint(
            Code.BAD_TYPE,
            written.part(at, name.length()),
            NearNames.hint(name, qualifiers.keySet()),
            "the line's slot “" + name + "” is neither the value nor a qualifier");
      }
    }
    return pattern;
  }

  private Optional<ValueType> type(Node.Scalar name, Node.Mapping map) {
    Optional<Node> node = map.get("type");
    if (!(node.orElse(null) instanceof Node.Scalar word)) {
      log.report(
          Code.BAD_TYPE,
          node.map(Node::span).orElse(name.span()),
          "the field “" + name.text() + "” needs a type");
      return Optional.empty();
    }
    return switch (word.text()) {
      case "reference" -> {
        List<Node.Scalar> leadTo = scalars(map.get("to"));
        targets.addAll(leadTo);
        if (leadTo.isEmpty()) {
          log.report(
              Code.BAD_TYPE, word.span(), "a reference says which types it leads to, in “to”");
        }
        yield Optional.of(new ValueType.Reference(words(leadTo)));
      }
      case "enum" -> {
        Map<String, String> labels = labels(map.get("values"));
        if (labels.isEmpty()) {
          log.report(Code.BAD_TYPE, word.span(), "an enum lists its words, in “values”");
        }
        yield Optional.of(new ValueType.Choice(labels));
      }
      default -> plain(word);
    };
  }

  private Optional<ValueType> plain(Node.Scalar word) {
    for (ValueType.Kind kind : ValueType.Kind.values()) {
      if (kind.word().equals(word.text())) {
        return Optional.of(new ValueType.Plain(kind));
      }
    }
    List<String> words =
        Stream.concat(
                Stream.of("reference", "enum"),
                Stream.of(ValueType.Kind.values()).map(ValueType.Kind::word))
            .toList();
    log.reportWithHint(
        Code.BAD_TYPE,
        word.span(),
        NearNames.hint(word.text(), words),
        "there is no value type “" + word.text() + "”; there are " + String.join(", ", words));
    return Optional.empty();
  }

  /** What a list holds, or a word alone. */
  private List<Node.Scalar> scalars(Optional<Node> node) {
    if (node.isEmpty()) {
      return List.of();
    }
    List<Node.Scalar> scalars = new ArrayList<>();
    for (Node each :
        node.get() instanceof Node.Sequence list ? list.items() : List.of(node.get())) {
      if (isScalar(each) && each instanceof Node.Scalar scalar && !scalar.isBlank()) {
        scalars.add(scalar);
      }
    }
    return scalars;
  }

  private static List<String> words(List<Node.Scalar> scalars) {
    List<String> words = new ArrayList<>();
    for (Node.Scalar scalar : scalars) {
      words.add(scalar.text());
    }
    return List.copyOf(words);
  }

  private boolean isScalar(Node node) {
    if (!(node instanceof Node.Scalar)) {
      log.report(Code.BAD_TYPE, node.span(), "a word belongs here, not " + node.kind());
    }
    return node instanceof Node.Scalar;
  }

  private Map<String, String> labels(Optional<Node> node) {
    Map<String, String> labels = new LinkedHashMap<>();
    if (node.orElse(null) instanceof Node.Mapping map) {
      for (Node.Entry entry : map.entries()) {
        boolean labelled = isScalar(entry.value());
        labels.put(
            entry.key().text(),
            labelled ? ((Node.Scalar) entry.value()).text() : entry.key().text());
      }
    } else {
      for (Node.Scalar word : scalars(node)) {
        labels.put(word.text(), word.text().replace('-', ' '));
      }
    }
    return labels;
  }

  /** The text under a key; empty if there is none. */
  Optional<String> text(Node.Mapping map, String key) {
    for (Node.Entry entry : map.entries()) {
      if (entry.key().text().equals(key)) {
        return text(entry);
      }
    }
    return Optional.empty();
  }

  private Optional<String> text(Node.Entry entry) {
    if (!(entry.value() instanceof Node.Scalar scalar)) {
      Node value = entry.value();
      String problem = "“" + entry.key().text() + "” takes a word or text, not " + value.kind();
      log.report(Code.BAD_TYPE, value.span(), problem);
      return Optional.empty();
    }
    String text = scalar.text().strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  boolean flag(Node.Mapping map, String key) {
    Optional<String> word = text(map, key);
    if (word.isEmpty()) {
      return false;
    }
    boolean isTrue = word.get().equals("true");
    if (!isTrue && !word.get().equals("false")) {
      map.get(key)
          .ifPresent(n -> log.report(Code.BAD_TYPE, n.span(), "“" + key + "” is true or false"));
    }
    return isTrue;
  }
}
