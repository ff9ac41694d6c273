package org.rapporteur.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON objects with their keys in the order in which they are written down. */
final class Json {
  private Json() {}

  /** An object of alternating keys and values. */
  static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
    }
    return object;
  }

  /** What fits one of several schemas. */
  static Map<String, Object> anyOf(List<?> schemas) {
    return object("anyOf", schemas);
  }

  /** The type of these names. */
  static Map<String, Object> type(String... names) {
    return object("type", names.length == 1 ? names[0] : List.of(names));
  }
}
