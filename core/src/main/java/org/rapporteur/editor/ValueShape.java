package org.rapporteur.editor;

import static org.rapporteur.editor.Json.anyOf;
import static org.rapporteur.editor.Json.object;
import static org.rapporteur.editor.Json.type;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.LinePattern;
import org.rapporteur.schema.ValueType;

/**
 * The JSON Schema of a single value. YAML reads 2025 as a number and {@code true} as a truth, so
 * that most texts may be these, too.
 */
final class ValueShape {
  private static final String DATE = "^\\s*(?:\\.\\.|[\\[{/]|Y-?[0-9]|-?[0-9X]{4}(?![0-9]))";

  private final Function<ValueType.Reference, List<String>> ids;
  private final Definitions definitions;

  ValueShape(Function<ValueType.Reference, List<String>> ids, Definitions definitions) {
    this.ids = ids;
    this.definitions = definitions;
  }

  /** The value of a field as it stands in one word or line, perhaps with a citation behind it. */
  Map<String, Object> of(Field field) {
    return switch (field.type()) {
      case ValueType.Reference reference -> reference(reference);
      case ValueType.Choice choice -> choice(choice);
      case ValueType.Plain(ValueType.Kind kind) -> plain(kind);
    };
  }

  /** The ids that are there are offered; any other may be an alias, or a page still to come. */
  Map<String, Object> reference(ValueType.Reference reference) {
    return definitions.refer(
        "id-" + String.join("-", reference.targets()),
        () -> {
          Map<String, Object> name = type("string", "number");
          List<String> examples = ids.apply(reference);
          if (!examples.isEmpty()) {
            name.put("examples", examples);
          }
          return name;
        });
  }

  /** {@code [[id]]} without quotation marks, which YAML takes for a list in a list. */
  static Map<String, Object> bareLink(Map<String, Object> item) {
    return object("type", "array", "minItems", 1, "maxItems", 1, "items", item);
  }

  private static Map<String, Object> choice(ValueType.Choice choice) {
    List<Object> words = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    choice
        .labels()
        .forEach((word, label) -> {
          List<Object> forms = forms(word);
          words.addAll(forms);
          forms.forEach(_ -> labels.add(label));
        });
    String cited =
        LinePattern.only(Field.VALUE).regex(_ -> choice.labels().keySet()) + "\\s*\\[@.*\\]\\s*$";
    return anyOf(
        List.of(
            object("enum", words, "enumDescriptions", labels),
            object("type", "string", "pattern", "^\\s*" + cited)));
  }

  /** A word as text, and as what YAML may take it for. */
  private static List<Object> forms(String word) {
    if (word.equals("true") || word.equals("false")) {
      return List.of(word, Boolean.valueOf(word));
    }
    return word.matches("[0-9]+(\\.[0-9]+)?") ? List.of(word, new BigDecimal(word)) : List.of(word);
  }

  private static Map<String, Object> plain(ValueType.Kind kind) {
    return switch (kind) {
      case TEXT, MARKDOWN -> type("string", "number", "boolean");
      case LOCALIZED_TEXT ->
          anyOf(
              List.of(
                  type("string", "number", "boolean"),
                  object("type", "object", "additionalProperties", type("string", "number"))));
      case DATE, WHEN -> patterned(DATE, "string", "integer");
      case DATETIME -> patterned("^\\s*[0-9X-]{4,11}[T ]", "string");
      case DURATION -> patterned("[0-9]", "string");
      case QUANTITY -> patterned("[0-9]", "string", "number");
      case INTEGER -> patterned("^\\s*[+-]?[0-9]", "string", "integer");
      case COORDINATES -> patterned("^\\s*[-+−]?[0-9].*,", "string");
      case URL -> patterned("^\\s*\\S+", "string");
    };
  }

  private static Map<String, Object> patterned(String pattern, String... types) {
    Map<String, Object> shape = type(types);
    shape.put("pattern", pattern);
    return shape;
  }
}
