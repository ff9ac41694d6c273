package org.rapporteur.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.model.Names;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.LinePattern;
import org.rapporteur.schema.Schema;
import org.rapporteur.schema.ValueType;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.Span;

/** Reads the types files, built-in ones and the site's, into a schema. */
final class SchemaReader {
  private static final Set<String> TYPE_KEYS =
      new LinkedHashSet<>(
          List.of("label", "plural", "folder", "extends", "abstract", "about", "fields"));
  private static final Set<String> FIELD_KEYS =
      new LinkedHashSet<>(
          List.of(
              "label",
              "about",
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

  /** The templates of pages that are no entity's. */
  private static final Set<String> TEMPLATES = Set.of("home", "index", "not-found", "redirect");

  private final Diagnostics log;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final List<Node.Scalar> targets = new ArrayList<>();
  private final Set<SourceFile> builtIn = new HashSet<>();

  SchemaReader(Diagnostics log) {
    this.log = log;
  }

  /** A type as its file says it, before what it inherits. */
  private record Draft(
      String name,
      Node.Mapping node,
      @Nullable String parent,
      Map<String, Field> own,
      boolean builtIn,
      SourceFile file) {}

  /** The schema of the built-in types and a site's own. */
  static Schema read(List<SourceFile> builtIn, List<SourceFile> own, Diagnostics log) {
    SchemaReader reader = new SchemaReader(log);
    reader.builtIn.addAll(builtIn);
    builtIn.forEach(file -> reader.add(file, true));
    own.forEach(file -> reader.add(file, false));
    return reader.schema();
  }

  private void add(SourceFile file, boolean builtIn) {
    Optional<Node.Mapping> read = YamlReader.readMap(file, 0, file.text().length(), log);
    if (read.isEmpty()) {
      return;
    }
    Node.Mapping map = read.get();
    String name = nameOf(file);
    if (!builtIn && TEMPLATES.contains(name)) {
      String problem = "“" + name + "” is the name of a template and cannot name a type";
      log.report(Code.BAD_TYPE, file.start(), problem);
      return;
    }
    if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      String problem =
          "“" + name + "” cannot name a type: small letters, digits and hyphens make a name";
      log.report(Code.BAD_TYPE, file.start(), problem);
      return;
    }
    checkKeys(map, TYPE_KEYS, "a type");
    Map<String, Field> fields = fields(map.get("fields"), false);
    Draft known = drafts.get(name);
    if (known != null && !known.builtIn) {
      String problem = "the type “" + name + "” is described in " + known.file.path() + " already";
      log.report(Code.BAD_TYPE, file.start(), problem);
      return;
    }
    if (known != null) {
      addTo(known, map, fields);
      return;
    }
    String parent = text(map, "extends").orElse(Schema.ROOT);
    drafts.put(
        name,
        new Draft(name, map, name.equals(Schema.ROOT) ? null : parent, fields, builtIn, file));
  }

  /** A site's file under a built-in name adds fields and may say nothing else. */
  private void addTo(Draft known, Node.Mapping map, Map<String, Field> fields) {
    for (Node.Entry entry : map.entries()) {
      if (!entry.key().text().equals("fields")) {
        log.report(Code.TYPE_REDEFINED, entry.key().span(), "the type “" + known.name + "”");
      }
    }
    for (Field field : fields.values()) {
      if (inherited(known).containsKey(field.name())) {
        String what = "the field “" + field.name() + "” of “" + known.name + "”";
        log.report(Code.TYPE_REDEFINED, field.declared(), what);
      } else {
        known.own.put(field.name(), field);
      }
    }
  }

  private static String nameOf(SourceFile file) {
    String path = file.path();
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.substring(0, last.lastIndexOf('.'));
  }

  private void checkKeys(Node.Mapping map, Set<String> known, String what) {
    for (Node.Entry entry : map.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        log.reportWithHint(
            Code.UNKNOWN_KEY, entry.key().span(), NearNames.hint(key, known), what, key);
      }
    }
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
    for (String claimKey : EntryReader.CLAIM_KEYS) {
      if (qualifiers.containsKey(claimKey)) {
        log.report(
            Code.BAD_TYPE,
            qualifiers.get(claimKey).declared(),
            "“" + claimKey + "” can be said of every claim and cannot be a qualifier");
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
    List<String> ofReferences = List.of("to", "inverse", "unknown");
    for (Node.Entry entry : map.entries()) {
      String key = entry.key().text();
      if (ofReferences.contains(key) && !type.equals("reference")) {
        log.report(Code.BAD_TYPE, entry.key().span(), "only a reference has “" + key + "”");
      } else if (key.equals("values") && !type.equals("enum")) {
        log.report(Code.BAD_TYPE, entry.key().span(), "only an enum has “values”");
      } else if (key.equals("as") && text(map, key).filter(qualifiers::containsKey).isPresent()) {
        log.report(Code.BAD_TYPE, entry.value().span(), "a qualifier has this name already");
      } else if (key.equals("as")
          && text(map, key).filter(EntryReader.CLAIM_KEYS::contains).isPresent()) {
        log.report(Code.BAD_TYPE, entry.value().span(), "this name can be said of every claim");
      }
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
        yield Optional.of(new ValueType.Reference(leadTo.stream().map(Node.Scalar::text).toList()));
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

  private List<Node.Scalar> scalars(Optional<Node> node) {
    return node.stream()
        .flatMap(n -> n instanceof Node.Sequence list ? list.items().stream() : Stream.of(n))
        .filter(this::isScalar)
        .map(Node.Scalar.class::cast)
        .filter(scalar -> !scalar.isBlank())
        .toList();
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

  private Optional<String> text(Node.Mapping map, String key) {
    Optional<Node> node = map.get(key);
    if (node.isPresent() && !(node.get() instanceof Node.Scalar)) {
      String problem = "“" + key + "” takes a word or text, not " + node.get().kind();
      log.report(Code.BAD_TYPE, node.get().span(), problem);
    }
    return node.filter(Node.Scalar.class::isInstance)
        .map(found -> ((Node.Scalar) found).text().strip())
        .filter(text -> !text.isEmpty());
  }

  private boolean flag(Node.Mapping map, String key) {
    Optional<String> word = text(map, key);
    if (word.isPresent() && !word.get().equals("true") && !word.get().equals("false")) {
      map.get(key)
          .ifPresent(n -> log.report(Code.BAD_TYPE, n.span(), "“" + key + "” is true or false"));
    }
    return word.filter("true"::equals).isPresent();
  }

  private Schema schema() {
    drafts.values().forEach(this::checkParents);
    List<EntityType> types = drafts.values().stream().map(this::type).toList();
    Schema schema = new Schema(types);
    checkFolders(types);
    checkTargets();
    new InverseCheck(schema, builtIn, log).check(types);
    return schema;
  }

  private void checkParents(Draft draft) {
    Set<String> seen = new LinkedHashSet<>();
    Draft at = draft;
    while (at != null && at.parent != null) {
      if (!seen.add(at.name)) {
        if (draft.name.equals(at.name)) {
          String circle =
              Stream.concat(seen.stream(), Stream.of(at.name)).collect(Collectors.joining(" → "));
          log.report(Code.TYPE_CYCLE, parentSpan(draft), draft.name, circle);
        }
        return;
      }
      Draft parent = drafts.get(at.parent);
      if (parent == null && seen.size() == 1) {
        log.reportWithHint(
            Code.TYPE_UNKNOWN_TARGET,
            parentSpan(draft),
            NearNames.hint(at.parent, drafts.keySet()),
            at.parent);
      }
      at = parent;
    }
  }

  private static Span parentSpan(Draft draft) {
    return draft.node.get("extends").map(Node::span).orElse(draft.file.start());
  }

  private EntityType type(Draft draft) {
    String label = text(draft.node, "label").orElse(draft.name);
    boolean isAbstract = flag(draft.node, "abstract");
    Optional<String> folder = text(draft.node, "folder");
    if (folder.isEmpty() && !isAbstract) {
      log.report(
          Code.BAD_TYPE, draft.file.start(), "a type names the folder of its pages, in “folder”");
    }
    Map<String, Field> fields = inherited(draft);
    return new EntityType(
        draft.name,
        label,
        text(draft.node, "plural").orElse(label),
        text(draft.node, "about").orElse(""),
        folder.filter(_ -> !isAbstract),
        Optional.ofNullable(draft.parent).filter(p -> drafts.containsKey(p) && !isCircular(draft)),
        fields,
        draft.node.get("folder").map(Node::span).orElse(draft.file.start()));
  }

  private boolean isCircular(Draft draft) {
    Set<String> seen = new LinkedHashSet<>();
    Draft at = draft;
    while (at != null && at.parent != null) {
      if (!seen.add(at.name)) {
        return true;
      }
      at = drafts.get(at.parent);
    }
    return false;
  }

  private Map<String, Field> inherited(Draft draft) {
    Map<String, Field> fields = new LinkedHashMap<>();
    if (draft.parent != null && drafts.get(draft.parent) != null && !isCircular(draft)) {
      fields.putAll(inherited(drafts.get(draft.parent)));
    }
    for (Field field : draft.own.values()) {
      Field above = fields.putIfAbsent(field.name(), field);
      if (above != null) {
        boolean builtIn = isBuiltIn(field);
        String owner = builtIn ? draft.name : draft.parent;
        String what = "the field “" + field.name() + "” of “" + owner + "”";
        log.report(Code.TYPE_REDEFINED, (builtIn ? above : field).declared(), what);
      }
    }
    return fields;
  }

  private boolean isBuiltIn(Field field) {
    return builtIn.contains(field.declared().file());
  }

  private void checkFolders(List<EntityType> types) {
    Map<String, EntityType> folders = new LinkedHashMap<>();
    for (EntityType type : types) {
      if (type.folder().isEmpty()) {
        continue;
      }
      String folder = type.folder().get();
      EntityType other = folders.putIfAbsent(Names.fold(folder), type);
      boolean sound = folder.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}-]*");
      boolean reserved = Set.of("types", "templates", "static", "data", "assets").contains(folder);
      if (other != null) {
        log.report(
            Code.BAD_TYPE,
            type.declared(),
            "the folder “" + folder + "” already belongs to the type “" + other.name() + "”");
      } else if (!sound || reserved) {
        log.report(
            Code.BAD_TYPE, type.declared(), "“" + folder + "” cannot be the folder of a type");
      }
    }
  }

  private void checkTargets() {
    for (Node.Scalar target : targets) {
      if (!drafts.containsKey(target.text())) {
        log.reportWithHint(
            Code.TYPE_UNKNOWN_TARGET,
            target.span(),
            NearNames.hint(target.text(), drafts.keySet()),
            target.text());
      }
    }
  }
}
