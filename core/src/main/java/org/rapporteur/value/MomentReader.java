package org.rapporteur.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date, a time of day and a zone. */
final class MomentReader {

  private static final Pattern FORM =
      Pattern.compile("([0-9X-]{4,11})[T ] {0,3}(\\d\\d):(\\d\\d)(?::(\\d\\d))?(.*)");

  private static final Pattern TIMED =
      Pattern.compile("-?[\\dX]{4}(?:-[\\dX]{1,2}){0,2}(?:T| +\\d?\\d?:).*");

  private static final Pattern ONE_DIGIT =
      Pattern.compile(".{4,12}[T ](\\d:\\d.*|.*:\\d(?!\\d).*)");

  private static final String HOW =
      "is not a date with a time: write it as 2025-05-16T13:30+03:00"
          + " or 2025-05-16 13:30 Europe/Istanbul";

  private static final Pattern INTERVAL = Pattern.compile("[^/]*(/)(?:\\d{4}|\\.\\.|$).*");

  private MomentReader() {}

  /** Whether the text goes on after its date as if a time of day followed. */
  static boolean hasTimeOfDay(String text) {
    // One of these begins a time of day, and most dates are days, months or years.
    return (text.indexOf('T') >= 0 || text.indexOf(' ') >= 0)
        && TIMED.matcher(text.strip()).matches();
  }

  static Parsed<Moment> read(String text) {
    String core = text.strip();
    if (core.isEmpty()) {
      return new Faults(text).malformed("is not a date with a time");
    }
    return moment(core).shifted(text.indexOf(core));
  }

  private static Parsed<Moment> moment(String text) {
    Faults faults = new Faults(text);
    Matcher interval = INTERVAL.matcher(text);
    if (interval.matches()) {
      return faults.part(
          Reason.MALFORMED,
          "is an interval: its ends are dates without times",
          interval.start(1),
          1);
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return withoutTime(text);
    }
    return PointReader.read(form.group(1))
        .<LocalDate>then(point ->
            point instanceof CalendarDate date && date.day() > 0
                ? new Parsed.Ok<>(date.first())
                : faults.part(
                    Reason.MALFORMED, "has a time of day, but no whole date", 0, form.end(1)))
        .then(date -> time(faults, form).map(time -> LocalDateTime.of(date, time)))
        .then(local ->
            Zoned.read(local, text, form.end(3 + (form.group(4) == null ? 0 : 1)))
                .map(zoned ->
                    new Moment(local, zoned.offset(), zoned.zone(), form.group(4) != null)));
  }

  private static Parsed<LocalTime> time(Faults faults, Matcher form) {
    int hour = Integer.parseInt(form.group(2));
    int minute = Integer.parseInt(form.group(3));
    int second = form.group(4) == null ? 0 : Integer.parseInt(form.group(4));
    if (hour < 24 && minute < 60 && second < 60) {
      return new Parsed.Ok<>(LocalTime.of(hour, minute, second));
    }
    int end = form.group(4) == null ? form.end(3) : form.end(4);
    return faults.part(
        Reason.IMPOSSIBLE_DATE,
        "has no possible time of day: it runs from 00:00 to 23:59:59",
        form.start(2),
        end - form.start(2));
  }

  /** A date alone is told what it lacks; anything else, how a moment is written. */
  private static Parsed<Moment> withoutTime(String text) {
    Faults faults = new Faults(text);
    if (ONE_DIGIT.matcher(text).matches()) {
      return faults.malformed(
          "is not a date with a time: hours, minutes and seconds have two digits each");
    }
    return Edtf.parse(text).toOptional().isPresent()
        ? faults.malformed("has no time of day: write it as 2025-05-16T13:30+03:00")
        : faults.malformed(HOW);
  }
}
