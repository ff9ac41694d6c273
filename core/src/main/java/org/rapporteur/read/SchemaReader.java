package org.rapporteur.read;

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
import org.rapporteur.diagnostic.Slip;
import org.rapporteur.model.Names;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.Schema;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.Span;

/** Reads the types files, built-in ones and the site's, into a schema. */
final class SchemaReader {
  /** How many types may stand one above the other. */
  private static final int MOST_STEPS = 20;

  private static final Set<String> TYPE_KEYS =
      new LinkedHashSet<>(
          List.of("label", "plural", "folder", "extends", "abstract", "about", "fields"));

  /** The templates of pages that are no entity's. */
  private static final Set<String> TEMPLATES = Set.of("home", "index", "not-found", "redirect");

  private final Diagnostics log;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final FieldReader fieldReader;
  private final Set<SourceFile> builtIn = new HashSet<>();

  SchemaReader(Diagnostics log) {
    this.log = log;
    this.fieldReader = new FieldReader(log);
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
    if (!builtIn && !name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      String problem =
          "“" + name + "” cannot name a type: small letters, digits and hyphens make a name";
      log.report(Code.BAD_TYPE, file.start(), problem);
      return;
    }
    fieldReader.checkKeys(map, TYPE_KEYS, "a type");
    Map<String, Field> fields = fieldReader.fields(map.get("fields"));
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
    String parent = fieldReader.text(map, "extends").orElse(Schema.ROOT);
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
      if (seen.size() > MOST_STEPS) {
        log.report(
            Code.BAD_TYPE,
            parentSpan(draft),
            "more than " + MOST_STEPS + " types stand one above the other here");
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
    String label = fieldReader.text(draft.node, "label").orElse(draft.name);
    boolean isAbstract = fieldReader.flag(draft.node, "abstract");
    Optional<String> folder = fieldReader.text(draft.node, "folder");
    if (folder.isEmpty() && !isAbstract) {
      log.report(
          Code.BAD_TYPE, draft.file.start(), "a type names the folder of its pages, in “folder”");
    }
    Map<String, Field> fields = inherited(draft);
    return new EntityType(
        draft.name,
        label,
        fieldReader.text(draft.node, "plural").orElse(label),
        fieldReader.text(draft.node, "about").orElse(""),
        folder.filter(_ -> !isAbstract),
        Optional.ofNullable(draft.parent).filter(p -> drafts.containsKey(p) && !isEndless(draft)),
        fields,
        draft.node.get("folder").map(Node::span).orElse(draft.file.start()));
  }

  /** Whether the types above one go in a circle, or on for longer than anybody would want. */
  private boolean isEndless(Draft draft) {
    Draft at = draft;
    for (int steps = 0; at != null && at.parent != null; steps++) {
      if (steps > MOST_STEPS) {
        return true;
      }
      at = drafts.get(at.parent);
    }
    return false;
  }

  private Map<String, Field> inherited(Draft draft) {
    Map<String, Field> fields = new LinkedHashMap<>();
    if (draft.parent != null && drafts.get(draft.parent) != null && !isEndless(draft)) {
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
      boolean sound = isBuiltIn(type) || isSound(folder);
      if (other != null) {
        log.report(
            Code.BAD_TYPE,
            type.declared(),
            "the folder “" + folder + "” already belongs to the type “" + other.name() + "”");
      } else if (!sound) {
        log.report(
            Code.BAD_TYPE, type.declared(), "“" + folder + "” cannot be the folder of a type");
      }
    }
  }

  private boolean isBuiltIn(EntityType type) {
    return builtIn.contains(type.declared().file());
  }

  private static boolean isSound(String folder) {
    return folder.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}-]*")
        && !Set.of("types", "templates", "static", "data", "assets").contains(folder);
  }

  private void checkTargets() {
    for (Node.Scalar target : fieldReader.targets()) {
      if (!drafts.containsKey(target.text())) {
        log.reportWithFix(
            Code.TYPE_UNKNOWN_TARGET,
            target.span(),
            NearNames.hint(target.text(), drafts.keySet()),
            Slip.ofWord(target.text(), drafts.keySet()).flatMap(target.spot()::put),
            target.text());
      }
    }
  }
}
