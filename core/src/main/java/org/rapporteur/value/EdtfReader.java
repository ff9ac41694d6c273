package org.rapporteur.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads whole EDTF expressions: dates, intervals, one-of sets. */
final class EdtfReader {

  private EdtfReader() {}

  static Parsed<Edtf> read(String text) {
    String core = text.strip();
    if (core.isEmpty()) {
      return new Faults(text).malformed("is not a date");
    }
    return expression(core).shifted(text.indexOf(core));
  }

  private static Parsed<Edtf> expression(String text) {
    return switch (text.charAt(0)) {
      case '[' -> oneOf(text);
      case '{' ->
          new Faults(text)
              .malformed(
                  "is a set of several dates, which is EDTF level 2: only one-of sets are read");
      default ->
          text.indexOf('/') < 0
              ? PointReader.read(text).map(point -> point)
              : interval(text).map(interval -> interval);
    };
  }

  private static Parsed<Interval> interval(String text) {
    int slash = text.indexOf('/');
    int second = text.indexOf('/', slash + 1);
    Faults faults = new Faults(text);
    if (second >= 0) {
      return faults.part(
          Reason.MALFORMED,
          "has two slashes: an interval is 2025-05-12/2025-05-16, a date is 2025-05-16",
          second,
          1);
    }
    String left = text.substring(0, slash);
    String right = text.substring(slash + 1);
    Parsed<Interval> interval =
        end(left).then(start -> end(right).shifted(slash + 1).map(end -> new Interval(start, end)));
    return interval.then(read -> {
      if (read.start().date().isEmpty() && read.end().date().isEmpty()) {
        return faults.malformed("is not an interval: at least one of its ends is a date");
      }
      return backwards(read.earliest(), read.latest())
          ? faults.part(
              Reason.IMPOSSIBLE_DATE,
              "is not an interval: it ends before it begins",
              slash + 1,
              right.length())
          : new Parsed.Ok<>(read);
    });
  }

  private static Parsed<End> end(String text) {
    return switch (text) {
      case "" -> new Parsed.Ok<>(End.Undated.UNKNOWN);
      case ".." -> new Parsed.Ok<>(End.Undated.OPEN);
      default -> PointReader.read(text).map(End.On::new);
    };
  }

  private static boolean backwards(Optional<LocalDate> first, Optional<LocalDate> last) {
    return first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
  }

  private static Parsed<Edtf> oneOf(String text) {
    Faults faults = new Faults(text);
    if (!text.endsWith("]")) {
      return faults.part(
          Reason.MALFORMED, "is not a one-of set: it has no closing bracket at its end", 0, 1);
    }
    List<Choice> choices = new ArrayList<>();
    int from = 1;
    while (from < text.length()) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? text.length() - 1 : comma;
      String member = text.substring(from, to).strip();
      if (member.isEmpty()) {
        return faults.part(Reason.MALFORMED, "is not a one-of set: it has an empty member", to, 1);
      }
      switch (choice(member).shifted(text.indexOf(member, from))) {
        case Parsed.Ok<Choice>(Choice choice) -> choices.add(choice);
        case Parsed.Fault<Choice> fault -> {
          return fault.retyped();
        }
      }
      from = to + 1;
    }
    return new Parsed.Ok<>(OneOf.among(choices));
  }

  private static Parsed<Choice> choice(String text) {
    int dots = text.indexOf("..");
    if (text.indexOf('/') >= 0) {
      return interval(text).map(interval -> interval);
    }
    return dots < 0 ? PointReader.read(text).map(point -> point) : range(text, dots);
  }

  private static Parsed<Choice> range(String text, int dots) {
    Faults faults = new Faults(text);
    String left = text.substring(0, dots);
    String right = text.substring(dots + 2);
    if (left.isEmpty() && right.isEmpty()) {
      return faults.malformed("is not a range: at least one of its ends is a date");
    }
    Parsed<Range> range =
        optional(left)
            .then(from -> optional(right).shifted(dots + 2).map(to -> new Range(from, to)));
    return range.then(read ->
        backwards(read.earliest(), read.latest())
            ? faults.part(
                Reason.IMPOSSIBLE_DATE,
                "is not a range: it ends before it begins",
                dots + 2,
                right.length())
            : new Parsed.Ok<>(read.orSingleDate()));
  }

  private static Parsed<Optional<Point>> optional(String text) {
    return text.isEmpty()
        ? new Parsed.Ok<>(Optional.empty())
        : PointReader.read(text).map(Optional::of);
  }
}
