package org.rapporteur.value;

import java.util.ArrayList;
import java.util.List;

/**
 * A date in the Extended Date/Time Format (ISO 8601-2:2019), level 1, and its one-of sets.
 *
 * <p>That is: years, months and days, negative and long years, seasons 21–24, unspecified digits
 * from the right, a qualifier {@code ?}, {@code ~} or {@code %} at the end, intervals with open or
 * unknown ends, and {@code [a,b..c]}. Beyond level 1 an interval's end may have unspecified digits,
 * and a member of a set may be an interval. Date-times of level 0 are {@link Moment}s: {@link
 * When#parse} reads both.
 *
 * <p>Years are astronomical: {@code 0000} is 1 BC. A season is read as the northern meteorological
 * one, so winter ends in the February of the next year.
 */
public sealed interface Edtf extends When permits Point, Interval, OneOf {

  /** The canonical text in the format itself. */
  String edtf();

  /** Whether the whole or a part of it is marked as uncertain, by {@code ?} or {@code %}. */
  boolean uncertain();

  /** Whether the whole or a part of it is marked as approximate, by {@code ~} or {@code %}. */
  boolean approximate();

  @Override
  default String canonical() {
    return edtf();
  }

  /** Reads a date; a text with a time of day is a fault, as a {@link Moment} is no date. */
  static Parsed<Edtf> parse(String text) {
    return EdtfReader.read(text);
  }

  /**
   * One of the given dates, it is not known which: sorted, each once, sets among them opened. A
   * single date stands for itself.
   */
  static Edtf oneOf(List<? extends Edtf> dates) {
    List<Choice> choices = new ArrayList<>();
    for (Edtf date : dates) {
      switch (date) {
        case Point point -> choices.add(point);
        case Interval interval -> choices.add(interval);
        case OneOf set -> choices.addAll(set.choices());
      }
    }
    return OneOf.among(choices);
  }
}
