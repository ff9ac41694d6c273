package org.rapporteur.desk;

import java.util.List;

/**
 * How pages of a type say what they came after.
 *
 * @param type the type
 * @param earlier the field that names the earlier page
 * @param date the field that dates both
 */
public record Succession(String type, String earlier, String date) {
  public static final String ROUND = "round";
  public static final String TALKS = "talks";
  public static final String PROCESS = "process";
  public static final String DOCUMENT = "document";
  public static final String FOLLOWS = "follows";
  public static final String REPLACES = "replaces";
  public static final String HELD = "held";
  public static final String BEGAN = "began";
  public static final String DATED = "dated";

  /** Every type whose pages do. */
  public static List<Succession> all() {
    return List.of(
        new Succession(ROUND, FOLLOWS, HELD),
        new Succession(TALKS, FOLLOWS, BEGAN),
        new Succession(PROCESS, FOLLOWS, BEGAN),
        new Succession(DOCUMENT, REPLACES, DATED));
  }
}
