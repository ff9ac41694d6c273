package org.rapporteur.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * A tree of plain values as JSON text: maps and lists in their own order, texts, numbers, booleans.
 * An empty {@link Optional} leaves its key, or its place in a list, out; there is no {@code null}.
 * A {@link Stream} is a list whose items are made as they are written. The same tree gives the same
 * bytes everywhere.
 */
public final class JsonText {
  private static final JsonFactory JSON = new JsonFactory();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter INDENTED = printer(INDENT);
  private static final DefaultPrettyPrinter LINES = printer(new ItemsOnLines(INDENT));

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
    return new String(prettyUtf8(tree), StandardCharsets.UTF_8);
  }

  /** The tree indented by two spaces a level, ending in a line feed, as bytes. */
  public static byte[] prettyUtf8(Object tree) {
    return printed(tree, INDENTED);
  }

  /** The tree with every item of its outermost lists on a line of its own, as bytes. */
  public static byte[] linesUtf8(Object tree) {
    return printed(tree, LINES);
  }

  private static byte[] printed(Object tree, DefaultPrettyPrinter printer) {
    ByteArrayOutputStream out = write(tree, new Printed(printer.createInstance()));
    out.write('\n');
    return out.toByteArray();
  }

  private static ByteArrayOutputStream write(Object tree, ObjectWriteContext context) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(context, out)) {
      write(tree, json);
    }
    return out;
  }

  /** The most frequent come first. */
  private static void write(Object value, JsonGenerator json) {
    switch (value) {
      case String text -> json.writeString(text);
      case Map<?, ?> map -> writeMap(map, json);
      case List<?> list -> writeList(list.iterator(), json);
      case Boolean truth -> json.writeBoolean(truth);
      case Integer number -> json.writeNumber(number);
      case Optional<?> optional -> optional.ifPresent(present -> write(present, json));
      case Stream<?> items -> writeList(items.iterator(), json);
      case CharSequence text -> json.writeString(text.toString());
      case Long number -> json.writeNumber(number);
      case BigInteger number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number);
      case Double number when Double.isFinite(number) -> json.writeNumber(number);
      default -> throw new IllegalArgumentException("not a JSON value: " + value.getClass());
    }
  }

  private static void writeMap(Map<?, ?> map, JsonGenerator json) {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getValue() instanceof Optional<?> optional && optional.isEmpty())) {
        json.writeName(entry.getKey().toString());
        write(entry.getValue(), json);
      }
    }
    json.writeEndObject();
  }

  private static void writeList(Iterator<?> items, JsonGenerator json) {
    json.writeStartArray();
    while (items.hasNext()) {
      write(items.next(), json);
    }
    json.writeEndArray();
  }

  private static DefaultPrettyPrinter printer(DefaultPrettyPrinter.Indenter indent) {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indent)
        .withArrayIndenter(indent);
  }

  /** Breaks lines around the items of lists and the keys of what holds those, and nowhere else. */
  private record ItemsOnLines(DefaultIndenter indent) implements DefaultPrettyPrinter.Indenter {
    @Override
    public void writeIndentation(JsonGenerator json, int level) {
      if (!isWithinItem(json.streamWriteContext())) {
        indent.writeIndentation(json, level);
      }
    }

    @Override
    public boolean isInline() {
      return false;
    }

    private static boolean isWithinItem(TokenStreamContext here) {
      for (TokenStreamContext outer = here.getParent();
          outer != null && !outer.inRoot();
          outer = outer.getParent()) {
        if (outer.inArray()) {
          return true;
        }
      }
      return false;
    }
  }

  /** Jackson's way of saying “indent”: a printer counts its depth, so every text has its own. */
  private static final class Printed extends ObjectWriteContext.Base {
    private final PrettyPrinter printer;

    Printed(PrettyPrinter printer) {
      this.printer = printer;
    }

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
