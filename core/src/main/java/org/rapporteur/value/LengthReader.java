package org.rapporteur.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a length of time, as ISO 8601 or by hand. */
final class LengthReader {

  private static final Pattern ISO_PART =
      Pattern.compile("(T?)(\\d{1,9}(?:[.,]\\d{1,6})?)([YMWDHS])");

  private static final Pattern HAND_PART =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)[ -]?([A-Za-z]+)(?:,? and |,? |$)");

  private static final String HOW =
      "is not a length of time: write it as PT2H, P3D, PT1H40M, or 2 hours";

  private LengthReader() {}

  static Parsed<Length> read(String text) {
    String core = text.strip();
    Faults faults = new Faults(text);
    if (core.isEmpty()) {
      return faults.malformed("is not a length of time");
    }
    BoundPrefix prefix = BoundPrefix.of(core);
    if (prefix.end() == core.length()) {
      return faults.malformed("is only the beginning of a length of time");
    }
    String amount = core.substring(prefix.end());
    boolean iso = amount.startsWith("P");
    int start = text.indexOf(core) + prefix.end();
    List<Length.Part> parts = iso ? iso(amount) : byHand(amount);
    return parts.isEmpty() || !descending(parts)
        ? faults.part(Reason.MALFORMED, HOW, start, text.stripTrailing().length() - start)
        : new Parsed.Ok<>(new Length(prefix.bound(), tidy(parts)));
  }

  private static List<Length.Part> iso(String text) {
    List<Length.Part> parts = new ArrayList<>();
    Matcher part = ISO_PART.matcher(text);
    boolean clock = false;
    int at = 1;
    while (at < text.length()) {
      if (!part.region(at, text.length()).lookingAt() || (clock && !part.group(1).isEmpty())) {
        return List.of();
      }
      clock |= !part.group(1).isEmpty();
      Optional<Length.Unit> unit = unit(part.group(3).charAt(0), clock);
      if (unit.isEmpty()) {
        return List.of();
      }
      parts.add(new Length.Part(number(part.group(2).replace(',', '.')), unit.get()));
      at = part.end();
    }
    return parts;
  }

  private static Optional<Length.Unit> unit(char sign, boolean clock) {
    for (Length.Unit unit : Length.Unit.values()) {
      if (unit.sign() == sign && unit.ofClock() == clock) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  private static List<Length.Part> byHand(String text) {
    List<Length.Part> parts = new ArrayList<>();
    Matcher part = HAND_PART.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!part.region(at, text.length()).lookingAt()) {
        return List.of();
      }
      Optional<Length.Unit> unit = unit(part.group(2).toLowerCase(Locale.ROOT));
      if (unit.isEmpty()) {
        return List.of();
      }
      parts.add(new Length.Part(number(part.group(1)), unit.get()));
      at = part.end();
    }
    return parts;
  }

  /** A lone "m" is left out: it is a minute to one hand and a month to another. */
  private static Optional<Length.Unit> unit(String word) {
    return switch (word) {
      case "y", "yr", "yrs", "year", "years" -> Optional.of(Length.Unit.YEAR);
      case "month", "months" -> Optional.of(Length.Unit.MONTH);
      case "w", "wk", "wks", "week", "weeks" -> Optional.of(Length.Unit.WEEK);
      case "d", "day", "days" -> Optional.of(Length.Unit.DAY);
      case "h", "hr", "hrs", "hour", "hours" -> Optional.of(Length.Unit.HOUR);
      case "min", "mins", "minute", "minutes" -> Optional.of(Length.Unit.MINUTE);
      case "s", "sec", "secs", "second", "seconds" -> Optional.of(Length.Unit.SECOND);
      default -> Optional.empty();
    };
  }

  private static BigDecimal number(String digits) {
    BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /** Each unit once, the longest first, and only the last one with decimals. */
  private static boolean descending(List<Length.Part> parts) {
    EnumSet<Length.Unit> seen = EnumSet.noneOf(Length.Unit.class);
    for (int i = 0; i < parts.size(); i++) {
      Length.Unit unit = parts.get(i).unit();
      boolean longer = seen.stream().allMatch(before -> before.compareTo(unit) < 0);
      if (!longer || (i < parts.size() - 1 && parts.get(i).amount().scale() > 0)) {
        return false;
      }
      seen.add(unit);
    }
    return true;
  }

  /** Without the units of which there are none, unless there is nothing else. */
  private static List<Length.Part> tidy(List<Length.Part> parts) {
    List<Length.Part> some = parts.stream().filter(part -> part.amount().signum() > 0).toList();
    return some.isEmpty() ? List.of(parts.getLast()) : some;
  }
}
