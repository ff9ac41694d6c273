package org.rapporteur.editor;

import static org.rapporteur.editor.Json.anyOf;
import static org.rapporteur.editor.Json.object;
import static org.rapporteur.editor.Json.type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.LinePattern;
import org.rapporteur.schema.ValueType;

/**
 * The JSON Schema of all that may stand behind a field's name: a value, a line after the field's
 * pattern, a map that names everything or binds the pattern's slots by its keys, or a list of them.
 */
final class FieldShape {
  private final Field field;
  private final ValueShape values;
  private final ClaimShape claims;
  private final Definitions definitions;

  FieldShape(Field field, ValueShape values, Definitions definitions) {
    this.field = field;
    this.values = values;
    this.claims = new ClaimShape(values, definitions);
    this.definitions = definitions;
  }

  /** The whole schema. */
  Map<String, Object> shape() {
    String line = field.line().map(pattern -> " In one line: " + pattern).orElse("");
    Map<String, Object> shape =
        object("title", field.label(), "description", (field.about() + line).strip());
    List<Object> forms = new ArrayList<>();
    if (!field.required()) {
      forms.add(type("null"));
    }
    forms.addAll(oneOrMore(entry(field.line(), false)));
    shape.putAll(anyOf(forms));
    return shape;
  }

  private static List<Object> oneOrMore(Map<String, Object> entry) {
    return List.of(entry, object("type", "array", "items", anyOf(List.of(entry, type("null")))));
  }

  /**
   * One entry.
   *
   * @param line the part of the field's pattern that is still to be read
   * @param bound whether the key of a map around it has bound a slot already
   */
  private Map<String, Object> entry(Optional<LinePattern> line, boolean bound) {
    String left = line.map(pattern -> "-" + String.join("-", pattern.slots())).orElse("");
    return definitions.refer(
        field.name() + (bound ? "-entry-bound" : "-entry") + left, () -> anyOf(forms(line, bound)));
  }

  private List<Object> forms(Optional<LinePattern> line, boolean bound) {
    List<Object> forms = new ArrayList<>();
    forms.add(line.isEmpty() ? values.of(field) : line(line.get()));
    if (field.type() instanceof ValueType.Reference) {
      forms.add(ValueShape.bareLink(type("string", "number")));
    }
    Map<String, Object> full = full(bound);
    forms.add(
        line.isEmpty()
            ? full
            : object(
                "type", "object", "if", anyOf(names()), "then", full, "else", keys(line.get())));
    return forms;
  }

  private Map<String, Object> line(LinePattern pattern) {
    Map<String, Object> line = type("string", "number");
    line.put("pattern", "^\\s*(?:" + pattern.regex(this::words) + "|\\[@)");
    return line;
  }

  /** The words a slot is limited to. */
  private List<String> words(String slot) {
    Optional<Field> about =
        field.isMainSlot(slot)
            ? Optional.of(field)
            : Optional.ofNullable(field.qualifiers().get(slot));
    return about
        .filter(each -> each.type() instanceof ValueType.Choice)
        .map(each -> List.copyOf(((ValueType.Choice) each.type()).labels().keySet()))
        .orElse(List.of());
  }

  /** A map whose keys bind the leftmost slot, and whose values hold the rest. */
  private Map<String, Object> keys(LinePattern pattern) {
    LinePattern rest = pattern.afterFirst();
    List<Object> forms = new ArrayList<>(List.of(type("null")));
    if (rest.first().isPresent()) {
      forms.addAll(oneOrMore(entry(Optional.of(rest), true)));
    } else {
      forms.add(type("string", "number", "boolean"));
      forms.addAll(oneOrMore(full(true)));
    }
    Map<String, Object> map = object("additionalProperties", anyOf(forms));
    List<String> words = pattern.first().map(this::words).orElse(List.of());
    if (!words.isEmpty()) {
      map.put("propertyNames", object("enum", words));
    }
    return map;
  }

  /** A map that names everything; where no key has bound a slot, all that is needed. */
  private Map<String, Object> full(boolean bound) {
    Map<String, Object> map =
        definitions.refer(
            field.name() + "-map",
            () -> object("type", "object", "properties", slots(), "additionalProperties", false));
    if (bound) {
      return map;
    }
    List<Object> needed = new ArrayList<>();
    needed.add(map);
    needed.add(
        anyOf(Stream.of(field.slot(), Field.VALUE).distinct().map(FieldShape::required).toList()));
    field.qualifiers().values().stream()
        .filter(Field::required)
        .forEach(qualifier -> needed.add(required(qualifier.name())));
    return object("allOf", needed);
  }

  /** What tells a map that names slots from one that binds them by its keys. */
  private List<Map<String, Object>> names() {
    return slots().keySet().stream().map(FieldShape::required).toList();
  }

  private static Map<String, Object> required(String key) {
    return object("required", List.of(key));
  }

  private Map<String, Object> slots() {
    Map<String, Object> slots = new LinkedHashMap<>();
    slots.put(field.slot(), slot(field));
    slots.put(Field.VALUE, slot(field));
    field.qualifiers().forEach((name, qualifier) -> slots.put(name, slot(qualifier)));
    slots.putAll(claims.slots());
    return slots;
  }

  private Map<String, Object> slot(Field of) {
    List<Object> forms = new ArrayList<>(List.of(type("null"), values.of(of)));
    if (of.type() instanceof ValueType.Reference) {
      forms.add(ValueShape.bareLink(ValueShape.bareLink(type("string", "number"))));
    }
    if (of.repeats()) {
      forms.add(object("type", "array", "items", values.of(of)));
    }
    Map<String, Object> slot =
        object("description", of.about().isEmpty() ? of.label() : of.about());
    slot.putAll(anyOf(forms));
    return slot;
  }
}
