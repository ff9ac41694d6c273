package org.rapporteur.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A year, month or day.
 *
 * @param year the astronomical year; where digits are masked, the first year it can be
 * @param masked how many of the year's last digits are unspecified, 0 to 2
 * @param month 1 to 12, {@link #ABSENT} or {@link #UNSPECIFIED}
 * @param day 1 to 31, {@link #ABSENT} or {@link #UNSPECIFIED}
 */
record CalendarDate(int year, int masked, int month, int day, Qualifier qualifier)
    implements Point {

  static final int ABSENT = 0;
  static final int UNSPECIFIED = -1;

  @Override
  public LocalDate first() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  @Override
  public LocalDate last() {
    if (day > 0) {
      return LocalDate.of(year, month, day);
    }
    return YearMonth.of(lastYear(), month > 0 ? month : 12).atEndOfMonth();
  }

  private int lastYear() {
    int span = masked == 0 ? 1 : masked == 1 ? 10 : 100;
    return year < 0 ? Math.min(year + span - 1, -1) : year + span - 1;
  }

  @Override
  public String edtf() {
    return PlainYear.edtf(year, masked) + two(month) + two(day) + qualifier.sign();
  }

  private static String two(int part) {
    return switch (part) {
      case ABSENT -> "";
      case UNSPECIFIED -> "-XX";
      default -> (part < 10 ? "-0" : "-") + part;
    };
  }

  @Override
  public List<String> words() {
    if (qualifier != Qualifier.NONE || masked > 0 || month < 0 || day < 0) {
      return List.of();
    }
    String yearWord = PlainYear.of(year);
    if (month == ABSENT) {
      return List.of(yearWord);
    }
    String monthWord = MonthName.of(month);
    return day == ABSENT
        ? List.of(monthWord, yearWord)
        : List.of(Integer.toString(day), monthWord, yearWord);
  }

  @Override
  public String plain() {
    if (masked > 0) {
      return qualifier.plain(PlainYear.span(year, lastYear(), masked));
    }
    if (month < 0) {
      return some(day < 0 ? "some day" : "some month", PlainYear.of(year));
    }
    if (day < 0) {
      return some("some day", MonthName.of(month) + " " + PlainYear.of(year));
    }
    return qualifier.plain(
        String.join(" ", new CalendarDate(year, 0, month, day, Qualifier.NONE).words()));
  }

  /** "some day in April 1985", or "some day about April 1985". */
  private String some(String part, String whole) {
    return part + (qualifier.approximate() ? " " : " in ") + qualifier.plain(whole);
  }

  /** HTML knows neither doubt nor years before 1 nor unspecified digits, so those have no value. */
  @Override
  public Optional<String> htmlDateTime() {
    if (words().isEmpty() || year < 1) {
      return Optional.empty();
    }
    String digits = Long.toString(year);
    return Optional.of(
        "0".repeat(Math.max(0, 4 - digits.length())) + digits + two(month) + two(day));
  }

  @Override
  public String toString() {
    return edtf();
  }
}
