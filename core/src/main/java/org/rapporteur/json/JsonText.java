package org.rapporteur.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * A tree of plain values as JSON text: maps and lists in their own order, texts, numbers, booleans.
 * An empty {@link Optional} leaves its key, or its place in a list, out; there is no {@code null}.
 * The same tree gives the same bytes everywhere.
 */
public final class JsonText {
  private static final JsonFactory JSON = new JsonFactory();
  private static final DefaultPrettyPrinter INDENTED = indented();

  private JsonText() {}

  /** The tree on one line. */
  public static String of(Object tree) {
    return new String(utf8(tree), StandardCharsets.UTF_8);
  }

  /** The tree on one line, as bytes. */
  public static byte[] utf8(Object tree) {
    return write(tree, ObjectWriteContext.empty()).toByteArray();
  }

  /** The tree indented by two spaces a level, ending in a line feed. */
  public static String pretty(Object tree) {
    ByteArrayOutputStream out = write(tree, new Indented());
    out.write('\n');
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ByteArrayOutputStream write(Object tree, ObjectWriteContext context) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(context, out)) {
      write(tree, json);
    }
    return out;
  }

  private static void write(Object value, JsonGenerator json) {
    switch (value) {
      case Map<?, ?> map -> writeMap(map, json);
      case List<?> list -> {
        json.writeStartArray();
        list.forEach(item -> write(item, json));
        json.writeEndArray();
      }
      case Optional<?> optional -> optional.ifPresent(present -> write(present, json));
      case CharSequence text -> json.writeString(text.toString());
      case Boolean truth -> json.writeBoolean(truth);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case BigInteger number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number);
      case Double number when Double.isFinite(number) -> json.writeNumber(number);
      default -> throw new IllegalArgumentException("not a JSON value: " + value.getClass());
    }
  }

  private static void writeMap(Map<?, ?> map, JsonGenerator json) {
    json.writeStartObject();
    map.forEach((key, value) -> {
      if (!(value instanceof Optional<?> optional && optional.isEmpty())) {
        json.writeName(key.toString());
        write(value, json);
      }
    });
    json.writeEndObject();
  }

  private static DefaultPrettyPrinter indented() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indent)
        .withArrayIndenter(indent);
  }

  /** Jackson's way of saying “indent”: a printer counts its depth, so every text has its own. */
  private static final class Indented extends ObjectWriteContext.Base {
    private final PrettyPrinter printer = INDENTED.createInstance();

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
