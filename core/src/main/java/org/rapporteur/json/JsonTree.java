package org.rapporteur.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as a tree of plain values: maps and lists in their order, and texts; a null is empty text.
 */
public final class JsonTree {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonTree() {}

  /** Reads a file; one that is no JSON is told by line and column. */
  public static Object read(byte[] file) throws IOException {
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), file)) {
      in.nextToken();
      Object tree = value(in);
      if (in.nextToken() != null) {
        throw new IOException(
            "not valid JSON" + place(in.currentTokenLocation()) + ": it goes on after its end");
      }
      return tree;
    } catch (JacksonException e) {
      String place = e.getLocation() == null ? "" : place(e.getLocation());
      throw new IOException("not valid JSON" + place, e);
    }
  }

  private static String place(TokenStreamLocation at) {
    return " in line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
  }

  private static Object value(JsonParser in) {
    JsonToken token = in.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = in.currentName();
        in.nextToken();
        map.put(key, value(in));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(in));
      }
      return list;
    }
    return token == null || token == JsonToken.VALUE_NULL ? "" : in.getString();
  }

  /** The map under a key; an empty one if it is not there. */
  public static Map<String, Object> map(Object tree, String key) {
    Map<String, Object> found = new LinkedHashMap<>();
    if (tree instanceof Map<?, ?> map && map.get(key) instanceof Map<?, ?> inner) {
      inner.forEach((name, value) -> found.put(String.valueOf(name), value));
    }
    return found;
  }

  /** The list under a key; an empty one if it is not there. */
  public static List<Object> list(Object tree, String key) {
    return tree instanceof Map<?, ?> map && map.get(key) instanceof List<?> inner
        ? List.copyOf(inner)
        : List.of();
  }

  /** The text under a key; an empty one if it is not there. */
  public static String text(Object tree, String key) {
    return tree instanceof Map<?, ?> map && map.get(key) instanceof String text ? text : "";
  }
}
