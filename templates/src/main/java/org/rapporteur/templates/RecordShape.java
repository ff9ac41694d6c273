package org.rapporteur.templates;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The components of a record type in their order: which one of the record each is, from 0. */
record RecordShape(Map<String, Integer> places) {
  static RecordShape of(Class<?> type) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      places.put(component.getName(), places.size());
    }
    return new RecordShape(places);
  }
}
