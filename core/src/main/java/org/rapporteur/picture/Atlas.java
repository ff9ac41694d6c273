package org.rapporteur.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.TopoJson;

/**
 * Land and borders of the world: Natural Earth's country boundaries at 1:50m, read when the first
 * map is drawn and not before. Thread-safe.
 */
public final class Atlas {
  private static final String COUNTRIES = "countries-50m.json";
  private static final String DISPUTED = "disputed-borders.txt";

  /** What the atlas holds once it is open. */
  record World(List<double[]> land, List<double[]> borders, List<double[]> disputed) {}

  /** A stretch of the earth in which borders are disputed. */
  private record Box(double south, double west, double north, double east) {
    boolean holds(double longitude, double latitude) {
      return south <= latitude && latitude <= north && west <= longitude && longitude <= east;
    }
  }

  private @Nullable World world;

  /** Land as rings, borders between countries as lines, both in degrees, longitude first. */
  synchronized World world() {
    World open = world;
    if (open == null) {
      open = open();
      world = open;
    }
    return open;
  }

  private static World open() {
    try (InputStream countries = file(COUNTRIES);
        InputStream disputed = file(DISPUTED)) {
      return world(TopoJson.read(countries), boxes(disputed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream file(String name) {
    return Objects.requireNonNull(Atlas.class.getResourceAsStream(name), name);
  }

  private static List<Box> boxes(InputStream file) throws IOException {
    List<Box> boxes = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] sides = line.substring(line.indexOf(':') + 1).split(",", -1);
          boxes.add(new Box(side(sides[0]), side(sides[1]), side(sides[2]), side(sides[3])));
        }
      }
    }
    return boxes;
  }

  private static double side(String text) {
    return Double.parseDouble(text.strip());
  }

  private static World world(TopoJson topology, List<Box> boxes) {
    List<double[]> land =
        topology.land().stream().map(ring -> closed(unbroken(joined(ring, topology)))).toList();
    Map<Integer, List<TopoJson.Area>> owners = new HashMap<>();
    for (TopoJson.Area area : topology.areas()) {
      for (int[] ring : area.rings()) {
        for (int arc : ring) {
          owners.computeIfAbsent(arc < 0 ? ~arc : arc, _ -> new ArrayList<>()).add(area);
        }
      }
    }
    List<double[]> borders = new ArrayList<>();
    List<double[]> disputed = new ArrayList<>();
    for (int arc = 0; arc < topology.arcs().size(); arc++) {
      List<TopoJson.Area> of = owners.getOrDefault(arc, List.of());
      if (of.size() > 1) {
        boolean isUnnumbered = of.stream().anyMatch(area -> area.id().isEmpty());
        split(
            unbroken(topology.arcs().get(arc)),
            isUnnumbered ? List.of() : boxes,
            isUnnumbered,
            borders,
            disputed);
      }
    }
    return new World(land, List.copyOf(borders), List.copyOf(disputed));
  }

  /** Cuts a line where it enters or leaves a box. */
  private static void split(
      double[] line,
      List<Box> boxes,
      boolean isDisputed,
      List<double[]> borders,
      List<double[]> disputed) {
    int from = 0;
    boolean before = isDisputed || isIn(boxes, line, 0);
    for (int i = 2; i + 2 < line.length; i += 2) {
      boolean now = isDisputed || isIn(boxes, line, i);
      if (now != before) {
        (before ? disputed : borders).add(Arrays.copyOfRange(line, from, i + 2));
        from = i;
        before = now;
      }
    }
    (before ? disputed : borders).add(Arrays.copyOfRange(line, from, line.length));
  }

  private static boolean isIn(List<Box> boxes, double[] line, int at) {
    return boxes.stream().anyMatch(box -> box.holds(line[at], line[at + 1]));
  }

  /** The same line where no step leads round the earth: it goes on beyond the 180th meridian. */
  private static double[] unbroken(double[] line) {
    double[] points = line.clone();
    for (int i = 2; i < points.length; i += 2) {
      points[i] -= 360 * Math.rint((points[i] - points[i - 2]) / 360);
    }
    return points;
  }

  /** A ring that goes once round the earth is closed over the south pole. */
  private static double[] closed(double[] ring) {
    int end = ring.length;
    if (Math.abs(ring[end - 2] - ring[0]) < 180) {
      return ring;
    }
    double[] points = Arrays.copyOf(ring, end + 6);
    points[end] = ring[end - 2];
    points[end + 1] = -90;
    points[end + 2] = ring[0];
    points[end + 3] = -90;
    points[end + 4] = ring[0];
    points[end + 5] = ring[1];
    return points;
  }

  /** The points of a ring; neighbouring arcs share one. */
  private static double[] joined(int[] ring, TopoJson topology) {
    int size = 0;
    for (int arc : ring) {
      size += topology.arcs().get(arc < 0 ? ~arc : arc).length;
    }
    double[] points = new double[size];
    int at = 0;
    for (int arc : ring) {
      double[] part = topology.arcs().get(arc < 0 ? ~arc : arc);
      for (int i = 0; i < part.length; i += 2) {
        int from = arc < 0 ? part.length - 2 - i : i;
        points[at++] = part[from];
        points[at++] = part[from + 1];
      }
    }
    return points;
  }
}
