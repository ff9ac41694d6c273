package org.rapporteur.templates;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The components of a record type in their order. */
record RecordShape(Map<String, Component> components) {
  /** A component: which one of the record it is, from 0, and the method that reads it. */
  record Component(int place, Method accessor) {}

  static RecordShape of(Class<?> type) {
    Map<String, Component> components = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      components.put(
          component.getName(), new Component(components.size(), component.getAccessor()));
    }
    return new RecordShape(components);
  }
}
