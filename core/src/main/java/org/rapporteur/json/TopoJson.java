package org.rapporteur.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A quantized topology: arcs that areas share, after the TopoJSON format specification 1.0. Of its
 * objects only those of two collections are read: areas with borders, and the land they make up.
 *
 * @param arcs each a row of longitude, latitude, longitude, latitude … in degrees
 * @param areas the areas of {@code countries}
 * @param land the rings of {@code land}
 */
public record TopoJson(List<double[]> arcs, List<Area> areas, List<int[]> land) {
  /**
   * An area.
   *
   * @param id its number, empty where it has none
   * @param rings each the arcs that make it up; {@code ~i} is arc {@code i} the other way round
   */
  public record Area(String id, String name, List<int[]> rings) {}

  /** A geometry while it is read. */
  private static final class Shape {
    private String id = "";
    private String name = "";
    private final List<int[]> rings = new ArrayList<>();
    private final List<Shape> parts = new ArrayList<>();
  }

  private static final JsonFactory JSON = new JsonFactory();

  /** Reads a file that is known to be well-formed. */
  public static TopoJson read(InputStream file) throws IOException {
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), file)) {
      List<int[]> quantized = new ArrayList<>();
      Map<String, Shape> objects = new HashMap<>();
      Map<String, double[]> transform = new HashMap<>();
      in.nextToken();
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = in.currentName();
        in.nextToken();
        switch (key) {
          case "arcs" -> readArcs(in, quantized);
          case "objects" -> readObjects(in, objects);
          case "transform" -> readTransform(in, transform);
          default -> in.skipChildren();
        }
      }
      double[] scale = transform.getOrDefault("scale", new double[] {1, 1});
      double[] translate = transform.getOrDefault("translate", new double[] {0, 0});
      return new TopoJson(
          quantized.stream().map(arc -> degrees(arc, scale, translate)).toList(),
          objects.getOrDefault("countries", new Shape()).parts.stream()
              .map(shape -> new Area(shape.id, shape.name, List.copyOf(shape.rings)))
              .toList(),
          objects.getOrDefault("land", new Shape()).parts.stream()
              .flatMap(shape -> shape.rings.stream())
              .toList());
    }
  }

  /** Points are written as steps from the one before. */
  private static double[] degrees(int[] steps, double[] scale, double[] translate) {
    double[] points = new double[steps.length];
    long x = 0;
    long y = 0;
    for (int i = 0; i < steps.length; i += 2) {
      x += steps[i];
      y += steps[i + 1];
      points[i] = x * scale[0] + translate[0];
      points[i + 1] = y * scale[1] + translate[1];
    }
    return points;
  }

  private static void readArcs(JsonParser in, List<int[]> arcs) {
    while (in.nextToken() == JsonToken.START_ARRAY) {
      int[] steps = new int[64];
      int size = 0;
      while (in.nextToken() == JsonToken.START_ARRAY) {
        while (in.nextToken() != JsonToken.END_ARRAY) {
          if (size == steps.length) {
            steps = Arrays.copyOf(steps, 2 * size);
          }
          steps[size++] = in.getIntValue();
        }
      }
      arcs.add(Arrays.copyOf(steps, size));
    }
  }

  private static void readTransform(JsonParser in, Map<String, double[]> transform) {
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = in.currentName();
      in.nextToken();
      in.nextToken();
      double x = in.getDoubleValue();
      in.nextToken();
      double y = in.getDoubleValue();
      in.nextToken();
      transform.put(key, new double[] {x, y});
    }
  }

  private static void readObjects(JsonParser in, Map<String, Shape> objects) {
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = in.currentName();
      in.nextToken();
      objects.put(key, shape(in));
    }
  }

  private static Shape shape(JsonParser in) {
    Shape shape = new Shape();
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = in.currentName();
      JsonToken value = in.nextToken();
      switch (key) {
        case "id" -> shape.id = in.getString();
        case "properties" -> readProperties(in, shape);
        case "geometries" -> {
          while (in.nextToken() == JsonToken.START_OBJECT) {
            shape.parts.add(shape(in));
          }
        }
        case "arcs" -> readRings(in, value, shape);
        default -> in.skipChildren();
      }
    }
    return shape;
  }

  private static void readProperties(JsonParser in, Shape shape) {
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean isName = in.currentName().equals("name");
      in.nextToken();
      if (isName) {
        shape.name = in.getString();
      } else {
        in.skipChildren();
      }
    }
  }

  /** Arrays of any depth; the innermost are rings. */
  private static void readRings(JsonParser in, JsonToken at, Shape shape) {
    if (at != JsonToken.START_ARRAY) {
      return;
    }
    List<Integer> ring = new ArrayList<>();
    for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
      if (token == JsonToken.START_ARRAY) {
        readRings(in, token, shape);
      } else {
        ring.add(in.getIntValue());
      }
    }
    if (!ring.isEmpty()) {
      shape.rings.add(ring.stream().mapToInt(Integer::intValue).toArray());
    }
  }
}
