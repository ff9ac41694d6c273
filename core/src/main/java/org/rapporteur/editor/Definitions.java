package org.rapporteur.editor;

import static org.rapporteur.editor.Json.object;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The schemas that one file uses in several places, written once and referred to by name. */
final class Definitions {
  private final Map<String, Object> named = new TreeMap<>();

  /** A reference to the schema of this name, which is made when it is first asked for. */
  Map<String, Object> refer(String name, Supplier<Map<String, Object>> schema) {
    if (!named.containsKey(name)) {
      named.put(name, true);
      named.put(name, schema.get());
    }
    return object("$ref", "#/definitions/" + name);
  }

  /** All of them, by name. */
  Map<String, Object> all() {
    return named;
  }
}
