package org.rapporteur.value;

import java.util.Locale;
import java.util.Optional;

/**
 * A colour of the screen (sRGB), written {@code #1d5845} or {@code #fff}.
 *
 * @param red 0–255, as {@code green} and {@code blue}
 */
public record Color(int red, int green, int blue) {
  private static final int FULL = 255;
  private static final int STEPS = 100;

  /** The colour of a hexadecimal text; empty if it is none. */
  public static Optional<Color> parse(String text) {
    if (!text.matches("#([0-9A-Fa-f]{3}){1,2}")) {
      return Optional.empty();
    }
    String digits = text.substring(1);
    String six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
    return Optional.of(
        new Color(
            Integer.parseInt(six.substring(0, 2), 16),
            Integer.parseInt(six.substring(2, 4), 16),
            Integer.parseInt(six.substring(4), 16)));
  }

  /** The contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio). */
  public double contrast(Color other) {
    double mine = luminance();
    double theirs = other.luminance();
    return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
  }

  /** This colour with as much white in it as a contrast on a dark ground needs. */
  public Color lightened(double contrast, Color ground) {
    for (int step = 0; step <= STEPS; step++) {
      Color mixed = new Color(mixed(red, step), mixed(green, step), mixed(blue, step));
      if (mixed.contrast(ground) >= contrast) {
        return mixed;
      }
    }
    return new Color(FULL, FULL, FULL);
  }

  private static int mixed(int part, int step) {
    return part + (FULL - part) * step / STEPS;
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = (double) part / FULL;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** As it is written in a style sheet: {@code #1d5845}. */
  public String css() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
