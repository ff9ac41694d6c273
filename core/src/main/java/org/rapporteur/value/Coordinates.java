package org.rapporteur.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point on the earth, in degrees of WGS 84, with the digits its author gave.
 *
 * @param latitude from -90 to 90, north is positive
 * @param longitude from -180 to 180, east is positive
 */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) implements Scalar {

  private static final String DEGREES = "([-+−]?\\d{1,3}(?:\\.\\d{1,12})?)";

  private static final Pattern FORM = Pattern.compile(DEGREES + " *, *" + DEGREES);

  /** Reads "latitude, longitude" in decimal degrees. */
  public static Parsed<Coordinates> parse(String text) {
    String core = text.strip();
    Faults faults = new Faults(text);
    Matcher form = FORM.matcher(core);
    if (!form.matches()) {
      return faults.malformed(
          "is not a pair of coordinates: write latitude, longitude as 41.0391, 29.0000");
    }
    int at = text.indexOf(core);
    BigDecimal latitude = degrees(form.group(1));
    BigDecimal longitude = degrees(form.group(2));
    if (beyond(latitude, 90)) {
      return faults.part(
          Reason.OUT_OF_RANGE,
          "has no possible latitude: it comes first and is from -90 to 90",
          at,
          form.end(1));
    }
    if (beyond(longitude, 180)) {
      return faults.part(
          Reason.OUT_OF_RANGE,
          "has no possible longitude: it comes second and is from -180 to 180",
          at + form.start(2),
          form.end(2) - form.start(2));
    }
    return new Parsed.Ok<>(new Coordinates(latitude, longitude));
  }

  private static BigDecimal degrees(String digits) {
    return new BigDecimal(digits.replace('−', '-'));
  }

  private static boolean beyond(BigDecimal degrees, int limit) {
    return degrees.abs().compareTo(BigDecimal.valueOf(limit)) > 0;
  }

  @Override
  public String canonical() {
    return latitude.toPlainString() + ", " + longitude.toPlainString();
  }

  @Override
  public String plain() {
    return said(latitude, "N", "S") + ", " + said(longitude, "E", "W");
  }

  private static String said(BigDecimal degrees, String positive, String negative) {
    return degrees.abs().toPlainString() + "° " + (degrees.signum() < 0 ? negative : positive);
  }

  @Override
  public String toString() {
    return canonical();
  }
}
