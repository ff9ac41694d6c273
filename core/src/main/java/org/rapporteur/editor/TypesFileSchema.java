package org.rapporteur.editor;

import static org.rapporteur.editor.Json.anyOf;
import static org.rapporteur.editor.Json.object;
import static org.rapporteur.editor.Json.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.schema.ValueType;

/** The JSON Schema of the files in types/. */
final class TypesFileSchema {
  private TypesFileSchema() {}

  static Map<String, Object> of(List<String> typeNames) {
    Map<String, Object> schema =
        object(
            "$schema",
            TypeSchema.DIALECT,
            "title",
            "Type",
            "description",
            "A type of your own, or more fields of a built-in one.",
            "type",
            "object");
    schema.put(
        "properties",
        object(
            "label", text("The type's name in the singular, as readers see it."),
            "plural", text("The same in the plural."),
            "folder", text("The folder of its pages."),
            "extends", named("The type whose fields it has as well.", typeNames),
            "abstract", truth("Whether it has no pages of its own."),
            "about", text("What its pages are about."),
            "fields", fields(object("$ref", "#/definitions/field"), "The fields, by name.")));
    schema.put("additionalProperties", false);
    schema.put(
        "definitions",
        object("field", field(typeNames, true), "qualifier", field(typeNames, false)));
    return schema;
  }

  private static Map<String, Object> field(List<String> typeNames, boolean whole) {
    List<String> kinds = new ArrayList<>(List.of("reference", "enum"));
    Stream.of(ValueType.Kind.values()).map(ValueType.Kind::word).forEach(kinds::add);
    Map<String, Object> properties =
        object(
            "label", text("The field's name, as readers see it."),
            "about", text("What the field says, in a sentence."),
            "example", text("What may stand in the field; shown by rapporteur new."),
            "type", object("description", "What the field takes.", "enum", kinds),
            "to", oneOrMore("The types that a reference leads to.", typeNames),
            "values", words(),
            "as", text("The name of the value in a map, in place of “value”."),
            "unknown", truth("Whether “unknown” may stand for somebody without a name."),
            "repeats", truth("Whether several entries are several facts."),
            "required", truth("Whether a page cannot do without it."),
            "inverse", text("The label under which it shows on the page it leads to."));
    if (whole) {
      properties.put("line", text("The short form: {one} {two}[, by {three}]"));
      properties.put(
          "qualifiers",
          fields(object("$ref", "#/definitions/qualifier"), "What may be said of each entry."));
    }
    return object(
        "type",
        "object",
        "properties",
        properties,
        "additionalProperties",
        false,
        "required",
        List.of("type"));
  }

  private static Map<String, Object> fields(Map<String, Object> field, String about) {
    return object("description", about, "type", "object", "additionalProperties", field);
  }

  private static Map<String, Object> text(String about) {
    return object("description", about, "type", List.of("string", "number"));
  }

  private static Map<String, Object> truth(String about) {
    return object("description", about, "type", "boolean");
  }

  private static Map<String, Object> named(String about, List<String> examples) {
    return object("description", about, "type", "string", "examples", examples);
  }

  private static Map<String, Object> oneOrMore(String about, List<String> examples) {
    Map<String, Object> one = object("type", "string", "examples", examples);
    Map<String, Object> shape = object("description", about);
    shape.putAll(anyOf(List.of(one, object("type", "array", "items", one))));
    return shape;
  }

  private static Map<String, Object> words() {
    Map<String, Object> word = type("string", "number", "boolean");
    Map<String, Object> shape =
        object("description", "The words an enum takes, as a list or each with its label.");
    shape.putAll(
        anyOf(
            List.of(
                object("type", "array", "items", word),
                object("type", "object", "additionalProperties", word))));
    return shape;
  }
}
