package org.rapporteur.picture;

import java.util.List;

/**
 * The piece of the earth a map shows, and where each of its points stands in the drawing: an
 * equirectangular projection, true to scale along the parallel in its middle.
 *
 * @param west the longitude of the left side
 * @param north the latitude of the upper side
 * @param scale units of the drawing for a degree of latitude
 * @param squeeze how much shorter a degree of longitude is in the middle of the map
 */
record Frame(int width, int height, double west, double north, double scale, double squeeze) {
  /** Never less than this many degrees of latitude: a single place needs its surroundings. */
  private static final double LEAST = 7;

  /** How much is left free around the outermost points, of the whole. */
  private static final double MARGIN = 0.16;

  private static final double MOST_NORTH = 84;

  /** A point in degrees. */
  record Place(double latitude, double longitude) {}

  /** The frame around some points, one at least. */
  static Frame around(List<Place> places, int width, int height) {
    double[] longitudes = places.stream().mapToDouble(Place::longitude).sorted().toArray();
    double west = longitudes[0];
    double east = longitudes[longitudes.length - 1];
    // The widest stretch without a point is the back of the map.
    double gap = west + 360 - east;
    for (int i = 1; i < longitudes.length; i++) {
      if (longitudes[i] - longitudes[i - 1] > gap) {
        gap = longitudes[i] - longitudes[i - 1];
        west = longitudes[i];
        east = longitudes[i - 1] + 360;
      }
    }
    double south = places.stream().mapToDouble(Place::latitude).min().orElse(0);
    double north = places.stream().mapToDouble(Place::latitude).max().orElse(0);
    double middle = (south + north) / 2;
    double squeeze = Math.max(0.2, StrictMath.cos(StrictMath.toRadians(middle)));
    double tall = Math.max(LEAST, (north - south) / (1 - 2 * MARGIN));
    double wide = Math.max(LEAST, (east - west) * squeeze / (1 - 2 * MARGIN));
    double scale = Math.min(height / tall, width / wide);
    double top = Math.min(MOST_NORTH, middle + height / scale / 2);
    int upright = (int) Math.min(height, Math.round((top + 90) * scale));
    return new Frame(
        width, upright, (west + east) / 2 - width / scale / squeeze / 2, top, scale, squeeze);
  }

  /** From the left, in units; of the turns round the earth the one that lies nearest the middle. */
  int x(double longitude) {
    double middle = west + width / scale / squeeze / 2;
    double turned = longitude + 360 * Math.rint((middle - longitude) / 360);
    return at(turned);
  }

  /** From the left, in units, of a longitude that may lie beyond a turn round the earth. */
  int at(double longitude) {
    return (int) Math.round((longitude - west) * scale * squeeze);
  }

  /** From above, in units. */
  int y(double latitude) {
    return (int) Math.round((north - latitude) * scale);
  }
}
