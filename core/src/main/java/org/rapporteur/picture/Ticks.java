package org.rapporteur.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.value.Edtf;

/**
 * How finely an axis of time is marked, the finest first.
 *
 * <p>A day is named with its month, a month without its year: years stand beside.
 */
enum Ticks {
  DAYS(1),
  WEEKS(7),
  MONTHS(28),
  QUARTERS(90),
  YEARS(365);

  private final int days;

  Ticks(int days) {
    this.days = days;
  }

  /** The finest that leaves so many units between two ticks. */
  static Ticks of(TimeAxis axis, int room) {
    for (Ticks ticks : values()) {
      if (axis.units(ticks.days) >= room) {
        return ticks;
      }
    }
    return YEARS;
  }

  /** The days that are marked in a section, its first among them; of years that one if no other. */
  List<LocalDate> in(TimeAxis.Section section) {
    List<LocalDate> days = new ArrayList<>();
    if (this != YEARS && !isMarked(section.first())) {
      days.add(section.first());
    }
    for (LocalDate day = first(section); !day.isAfter(section.last()); day = next(day, section)) {
      if (isMarked(day)) {
        days.add(day);
      }
    }
    return days.isEmpty() ? List.of(section.first()) : days;
  }

  private LocalDate first(TimeAxis.Section section) {
    return switch (this) {
      case DAYS, WEEKS -> section.first();
      case MONTHS, QUARTERS -> firstOfMonth(section.first());
      case YEARS -> firstOfYear(section.first());
    };
  }

  private LocalDate next(LocalDate day, TimeAxis.Section section) {
    return switch (this) {
      case DAYS, WEEKS -> day.plusDays(1);
      case MONTHS, QUARTERS -> day.plusMonths(1);
      case YEARS -> day.plusYears(1 + section.days() / (365 * 40));
    };
  }

  private static LocalDate firstOfYear(LocalDate day) {
    return day.getDayOfYear() == 1 ? day : day.withDayOfYear(1).plusYears(1);
  }

  private static LocalDate firstOfMonth(LocalDate day) {
    return day.getDayOfMonth() == 1 ? day : day.withDayOfMonth(1).plusMonths(1);
  }

  private boolean isMarked(LocalDate day) {
    return switch (this) {
      case DAYS -> true;
      case WEEKS -> day.getDayOfMonth() % 7 == 1 && day.getDayOfMonth() < 29;
      case MONTHS -> day.getDayOfMonth() == 1;
      case QUARTERS -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
      case YEARS -> day.getDayOfYear() == 1;
    };
  }

  /** The name of a day that is marked. */
  String name(LocalDate day) {
    boolean isMonth = this != DAYS && this != WEEKS && day.getDayOfMonth() == 1;
    return isMonth ? month(day) : day.getDayOfMonth() + " " + month(day);
  }

  /** The month in a few letters. */
  private static String month(LocalDate day) {
    String name =
        Optional.of(day.toString().substring(0, 7))
            .flatMap(text -> Edtf.parse(text).toOptional())
            .map(Edtf::plain)
            .map(words -> words.replaceFirst(" .*", ""))
            .orElse("");
    return name.length() > 4 ? name.substring(0, 3) : name;
  }
}
