package org.rapporteur.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tree of plain values as JSON text: maps and lists in their own order, texts, numbers, booleans.
 * An empty {@link Optional} leaves its key, or its place in a list, out; there is no {@code null}.
 * A {@link Stream} is a list whose items, and {@link JsonEntries} are a map whose entries, are made
 * as they are written. The same tree gives the same bytes everywhere.
 */
public final class JsonText {
  /** Where lines are broken. */
  private enum Layout {
    NOWHERE,
    /** Around everything, indented by two spaces a level. */
    EVERYWHERE,
    /** Around the items of the outermost lists and the keys of what holds those. */
    AROUND_ITEMS
  }

  private final JsonBytes out = new JsonBytes();
  private final JsonEntries.Sink sink = this::put;
  private final Layout layout;
  private int depth;
  private int lists;

  /** Whether nothing is written yet of the map or list that is being written. */
  private boolean isEmpty = true;

  private JsonText(Layout layout) {
    this.layout = layout;
  }

  /** The tree on one line. */
  public static String of(Object tree) {
    return new String(utf8(tree), StandardCharsets.UTF_8);
  }

  /** The tree on one line, as bytes. */
  public static byte[] utf8(Object tree) {
    JsonText json = new JsonText(Layout.NOWHERE);
    json.write(tree);
    return json.out.toByteArray();
  }

  /** The tree indented by two spaces a level, ending in a line feed. */
  public static String pretty(Object tree) {
    return new String(prettyUtf8(tree), StandardCharsets.UTF_8);
  }

  /** The tree indented by two spaces a level, ending in a line feed, as bytes. */
  public static byte[] prettyUtf8(Object tree) {
    return lines(tree, Layout.EVERYWHERE);
  }

  /** The tree with every item of its outermost lists on a line of its own, as bytes. */
  public static byte[] linesUtf8(Object tree) {
    return lines(tree, Layout.AROUND_ITEMS);
  }

  private static byte[] lines(Object tree, Layout layout) {
    JsonText json = new JsonText(layout);
    json.write(tree);
    json.out.newLine(0);
    return json.out.toByteArray();
  }

  /** The most frequent come first. */
  private void write(Object value) {
    switch (value) {
      case String text -> out.text(text);
      case JsonEntries entries -> writeEntries(entries);
      case Map<?, ?> map -> writeMap(map);
      case List<?> list -> writeList(list.iterator());
      case Boolean truth -> out.plain(truth.toString());
      case Integer number -> out.plain(number.toString());
      case Optional<?> optional -> optional.ifPresent(this::write);
      case Stream<?> items -> writeList(items.iterator());
      case JsonParts(List<String> parts) -> out.text(parts);
      case CharSequence text -> out.text(text.toString());
      case Long number -> out.plain(number.toString());
      case BigInteger number -> out.plain(number.toString());
      case BigDecimal number -> out.plain(number.toString());
      case Double number when Double.isFinite(number) -> out.plain(number.toString());
      default -> throw new IllegalArgumentException("not a JSON value: " + value.getClass());
    }
  }

  private void writeMap(Map<?, ?> map) {
    begin('{');
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      put(entry.getKey().toString(), entry.getValue());
    }
    end('}');
  }

  private void writeEntries(JsonEntries entries) {
    begin('{');
    entries.putInto(sink);
    end('}');
  }

  private void put(String key, Object value) {
    if (!isLeftOut(value)) {
      next();
      out.text(key);
      out.plain(layout == Layout.NOWHERE ? ":" : ": ");
      write(value);
    }
  }

  private void writeList(Iterator<?> items) {
    begin('[');
    while (items.hasNext()) {
      Object item = items.next();
      if (!isLeftOut(item)) {
        next();
        lists++;
        write(item);
        lists--;
      }
    }
    end(']');
  }

  private boolean breaksLines() {
    return switch (layout) {
      case NOWHERE -> false;
      case EVERYWHERE -> true;
      case AROUND_ITEMS -> lists == 0;
    };
  }

  private static boolean isLeftOut(Object value) {
    return value instanceof Optional<?> optional && optional.isEmpty();
  }

  private void begin(char sign) {
    out.sign(sign);
    depth++;
    isEmpty = true;
  }

  private void next() {
    if (!isEmpty) {
      out.sign(',');
    }
    if (breaksLines()) {
      out.newLine(depth);
    }
    isEmpty = false;
  }

  private void end(char sign) {
    depth--;
    if (!isEmpty && breaksLines()) {
      out.newLine(depth);
    }
    out.sign(sign);
    isEmpty = false;
  }
}
