package org.rapporteur.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AtlasTest {
  private static final Atlas ATLAS = new Atlas();

  private static boolean anyIn(
      List<double[]> lines, double south, double west, double north, double east) {
    return lines.stream()
        .anyMatch(line -> {
          for (int i = 0; i < line.length; i += 2) {
            if (west < line[i] && line[i] < east && south < line[i + 1] && line[i + 1] < north) {
              return true;
            }
          }
          return false;
        });
  }

  @Test
  void holdsTheLandOfTheWholeWorld() {
    double[] longitudes =
        ATLAS.world().land().stream()
            .flatMapToDouble(Arrays::stream)
            .filter(degrees -> Math.abs(degrees) <= 180)
            .toArray();
    assertTrue(Arrays.stream(longitudes).min().orElseThrow() < -179);
    assertTrue(Arrays.stream(longitudes).max().orElseThrow() > 179);
    assertTrue(ATLAS.world().land().size() > 1000);
  }

  @Test
  void ringsAreClosed() {
    for (double[] ring : ATLAS.world().land()) {
      assertEquals(ring[0], ring[ring.length - 2], 0.001);
      assertEquals(ring[1], ring[ring.length - 1], 0.001);
    }
  }

  @Test
  void noLineLeadsBackRoundTheEarth() {
    Atlas.World world = ATLAS.world();
    for (List<double[]> lines : List.of(world.land(), world.borders(), world.disputed())) {
      for (double[] line : lines) {
        for (int i = 2; i < line.length; i += 2) {
          boolean isPole = line[i + 1] == -90 && line[i - 1] == -90;
          assertTrue(isPole || Math.abs(line[i] - line[i - 2]) <= 180, "a step round the earth");
        }
      }
    }
  }

  @Test
  void tellsDisputedBordersFromOthers() {
    Atlas.World world = ATLAS.world();
    assertTrue(anyIn(world.disputed(), 45.9, 33.3, 46.3, 35.0), "Crimea");
    assertFalse(anyIn(world.borders(), 45.9, 33.3, 46.3, 35.0), "Crimea");
    assertTrue(anyIn(world.disputed(), 42.2, 20.3, 42.9, 21.5), "Kosovo");
    assertTrue(anyIn(world.disputed(), 34.9, 33.0, 35.2, 33.6), "Cyprus");
    assertTrue(anyIn(world.borders(), 47, 6, 48, 8), "Switzerland");
    assertFalse(anyIn(world.disputed(), 46, 6, 48, 8), "Switzerland");
  }

  @Test
  void isReadOnce() {
    assertTrue(ATLAS.world() == ATLAS.world());
  }
}
