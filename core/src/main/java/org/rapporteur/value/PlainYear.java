package org.rapporteur.value;

import java.math.BigDecimal;

/** The year of a date as EDTF and as English write it. */
final class PlainYear {

  private PlainYear() {}

  /** Four digits, or a long year; {@code masked} digits from the right are {@code X}. */
  static String edtf(int year, int masked) {
    String digits = Integer.toString(Math.abs(year));
    String sign = year < 0 ? "-" : "";
    if (digits.length() > 4) {
      return "Y" + sign + digits;
    }
    String padded = "0".repeat(4 - digits.length()) + digits;
    return sign + padded.substring(0, 4 - masked) + "X".repeat(masked);
  }

  /** "2025", "AD 79", "44 BC", "170,000,002". */
  static String of(int year) {
    if (year <= 0) {
      return grouped(1 - year) + " BC";
    }
    return year < 1000 ? "AD " + year : grouped(year);
  }

  /** "the 2010s", "the 20th century"; before our era a decade is said by its two ends. */
  static String span(int first, int last, int masked) {
    if (masked == 2) {
      int century = Math.abs(first) / 100 + 1;
      return "the " + century + ordinal(century) + " century" + (first < 0 ? " BC" : "");
    }
    return first < 1000 ? "between " + of(first) + " and " + of(last) : "the " + first + "s";
  }

  private static String grouped(int year) {
    return year < 10_000 ? Integer.toString(year) : PlainNumber.grouped(BigDecimal.valueOf(year));
  }

  private static String ordinal(int number) {
    if (number / 10 % 10 == 1) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
