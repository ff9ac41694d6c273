package org.rapporteur.value;

import java.util.List;

/** The English names of the months, whatever the JVM's locale data say. */
final class MonthName {

  private static final List<String> NAMES =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private MonthName() {}

  static String of(int month) {
    return NAMES.get(month - 1);
  }
}
