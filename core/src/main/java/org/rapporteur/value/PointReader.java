package org.rapporteur.value;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one date: a year, month, day or season with its qualifier. */
final class PointReader {

  /** The fixed widths leave the pattern nothing to try twice. */
  private static final Pattern FORM =
      Pattern.compile("(-?)([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?([?~%]?)");

  private static final Pattern LONG_YEAR = Pattern.compile("Y(-?[1-9][0-9]{4,8})([?~%]?)");

  private final Faults faults;
  private final Matcher form;

  private PointReader(String text, Matcher form) {
    this.faults = new Faults(text);
    this.form = form;
  }

  static Parsed<Point> read(String text) {
    Matcher form = FORM.matcher(text);
    if (form.matches()) {
      return new PointReader(text, form).read();
    }
    Matcher longYear = LONG_YEAR.matcher(text);
    return longYear.matches()
        ? new Parsed.Ok<>(year(Integer.parseInt(longYear.group(1)), 0, Qualifier.endOf(text)))
        : Misspelling.of(text);
  }

  private static Point year(int year, int masked, Qualifier qualifier) {
    return new CalendarDate(year, masked, CalendarDate.ABSENT, CalendarDate.ABSENT, qualifier);
  }

  private Parsed<Point> read() {
    int maskAt = form.group(2).indexOf('X');
    int masked = maskAt < 0 ? 0 : 4 - maskAt;
    if (masked > 2 || !form.group(2).endsWith("X".repeat(masked))) {
      return levelTwo("only the last one or two digits of a year can be X", 2);
    }
    if (masked > 0 && form.group(3) != null) {
      return levelTwo("a year with an X has no month", 2);
    }
    int span = masked == 0 ? 1 : masked == 1 ? 10 : 100;
    int digits = Integer.parseInt(form.group(2).substring(0, 4 - masked)) * span;
    boolean negative = !form.group(1).isEmpty();
    if (negative && digits == 0 && masked == 0) {
      return impossible("there is no year -0000, the year before 0001 is 0000", 2);
    }
    int year = negative ? -(digits + span - 1) : digits;
    Qualifier qualifier = Qualifier.endOf(form.group());
    return form.group(3) == null
        ? new Parsed.Ok<>(year(year, masked, qualifier))
        : month(year, qualifier);
  }

  private Parsed<Point> month(int year, Qualifier qualifier) {
    boolean hasDay = form.group(4) != null;
    if (halfMasked(3) || (hasDay && halfMasked(4))) {
      return levelTwo("a month or day is either digits or XX", halfMasked(3) ? 3 : 4);
    }
    int month = number(3);
    if (month >= Season.SPRING && month <= 41) {
      return season(year, month, hasDay, qualifier);
    }
    if (month == 0 || month > 12) {
      return impossible("there is no month " + form.group(3), 3);
    }
    if (!hasDay) {
      return new Parsed.Ok<>(new CalendarDate(year, 0, month, CalendarDate.ABSENT, qualifier));
    }
    int day = number(4);
    if (month < 0 && day >= 0) {
      return levelTwo("a day needs its month", 3);
    }
    if (day >= 0) {
      int days = YearMonth.of(year, month).lengthOfMonth();
      if (day == 0) {
        return impossible("there is no day 00", 4);
      }
      if (day > days) {
        return impossible(
            MonthName.of(month) + " " + PlainYear.of(year) + " has " + days + " days", 4);
      }
    }
    return new Parsed.Ok<>(new CalendarDate(year, 0, month, day, qualifier));
  }

  private Parsed<Point> season(int year, int code, boolean hasDay, Qualifier qualifier) {
    if (code > Season.WINTER) {
      return levelTwo("the seasons are 21 to 24", 3);
    }
    return hasDay
        ? impossible("there is no month " + code + ", and a season has no days", 3)
        : new Parsed.Ok<>(new Season(year, code, qualifier));
  }

  private boolean halfMasked(int group) {
    String part = form.group(group);
    return part.indexOf('X') >= 0 && !part.equals("XX");
  }

  private int number(int group) {
    String part = form.group(group);
    return part.equals("XX") ? CalendarDate.UNSPECIFIED : Integer.parseInt(part);
  }

  private Parsed<Point> impossible(String why, int group) {
    return fault(Reason.IMPOSSIBLE_DATE, "is not a date: " + why, group);
  }

  private Parsed<Point> levelTwo(String why, int group) {
    return fault(Reason.MALFORMED, "is not a date of EDTF level 1: " + why, group);
  }

  private Parsed<Point> fault(Reason reason, String complaint, int group) {
    int start = form.start(group);
    return faults.part(reason, complaint, start, form.end(group) - start);
  }
}
