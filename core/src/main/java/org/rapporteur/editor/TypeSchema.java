package org.rapporteur.editor;

import static org.rapporteur.editor.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.Schema;
import org.rapporteur.schema.ValueType;

/** The JSON Schema of the front matter of one type, or of site.yaml. */
final class TypeSchema {
  /** What the widely used editors and validators understand best. */
  static final String DIALECT = "http://json-schema.org/draft-07/schema#";

  private TypeSchema() {}

  /**
   * The schema of a type.
   *
   * @param ids the ids that a reference may lead to
   */
  static Map<String, Object> of(EntityType type, Function<ValueType.Reference, List<String>> ids) {
    Definitions definitions = new Definitions();
    ValueShape values = new ValueShape(ids, definitions);
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Field field : type.fields().values()) {
      properties.put(field.name(), new FieldShape(field, values, definitions).shape());
      if (field.required()) {
        required.add(field.name());
      }
    }
    if (type.name().equals(Schema.SITE)) {
      required.add("title");
    }
    Map<String, Object> schema = object("$schema", DIALECT, "title", type.label());
    schema.put("description", type.about().strip());
    schema.put("type", required.isEmpty() ? List.of("object", "null") : "object");
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("definitions", definitions.all());
    return schema;
  }
}
