package org.rapporteur.editor;

import static org.rapporteur.editor.Json.anyOf;
import static org.rapporteur.editor.Json.object;
import static org.rapporteur.editor.Json.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.ClaimStatus;
import org.rapporteur.schema.ValueType;

/** The JSON Schemas of what may be said of any claim: who says so, when, and how it stands. */
final class ClaimShape {
  private static final int LEAST_CREDIBLE = 6;

  private final ValueShape values;
  private final Definitions definitions;

  ClaimShape(ValueShape values, Definitions definitions) {
    this.values = values;
    this.definitions = definitions;
  }

  /** The schemas by key. */
  Map<String, Object> slots() {
    Map<String, Object> slots = new LinkedHashMap<>();
    slots.put("source", define("source", "The source of the claim, or several.", sources()));
    slots.put("as-of", define("as-of", "The day for which it holds.", type("string", "integer")));
    slots.put("stated-by", define("stated-by", "Who says so.", speaker()));
    slots.put("status", define("status", "How the claim stands.", status()));
    slots.put("credibility", define("credibility", "From 1 to 6, the Admiralty code.", credible()));
    slots.put("note", define("note", "A remark.", type("string", "number", "boolean", "null")));
    return slots;
  }

  private Map<String, Object> define(String key, String about, Map<String, Object> shape) {
    return definitions.refer(
        "claim-" + key,
        () -> {
          Map<String, Object> described = object("description", about);
          described.putAll(shape);
          return described;
        });
  }

  private Map<String, Object> sources() {
    Map<String, Object> key = values.reference(new ValueType.Reference(List.of("source")));
    return anyOf(List.of(key, object("type", "array", "items", key), type("null")));
  }

  private static Map<String, Object> speaker() {
    Map<String, Object> name = type("string", "number");
    return anyOf(List.of(name, ValueShape.bareLink(ValueShape.bareLink(name)), type("null")));
  }

  private static Map<String, Object> status() {
    return anyOf(List.of(object("enum", List.copyOf(ClaimStatus.words())), type("null")));
  }

  private static Map<String, Object> credible() {
    return anyOf(
        List.of(
            object("type", "integer", "minimum", 1, "maximum", LEAST_CREDIBLE),
            object("type", "string", "pattern", "^[1-6]$"),
            type("null")));
  }
}
