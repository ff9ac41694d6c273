package org.rapporteur.templates;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The components of a record type in their order, each with the method that reads it. */
record RecordShape(Map<String, Method> accessors) {
  static RecordShape of(Class<?> type) {
    Map<String, Method> accessors = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      accessors.put(component.getName(), component.getAccessor());
    }
    return new RecordShape(accessors);
  }
}
