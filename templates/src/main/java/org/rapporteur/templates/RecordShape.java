package org.rapporteur.templates;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The components of a record type in their order. */
record RecordShape(Map<String, Component> components) {
  private static final MethodType READER = MethodType.methodType(Object.class, Record.class);

  /**
   * A component: which one of the record it is, from 0, and what reads it. Reflection would find
   * out at each call who calls.
   */
  record Component(int place, MethodHandle reader) {}

  static RecordShape of(Class<?> type) {
    Map<String, Component> components = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      components.put(component.getName(), new Component(components.size(), reader(component)));
    }
    return new RecordShape(components);
  }

  private static MethodHandle reader(RecordComponent component) {
    try {
      return MethodHandles.publicLookup().unreflect(component.getAccessor()).asType(READER);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("A view is not public: " + component, e);
    }
  }
}
