package org.rapporteur.value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A point or stretch of time as far as it is known: an EDTF date, or a moment with its zone.
 *
 * <p>The order is total and agrees with {@code equals}: by the earliest date it can mean (an open
 * or unknown start comes first), then by the latest (an open or unknown end comes last), then dates
 * before moments, then moments by their instant, then by canonical text. Dates are compared as they
 * are written, each in its own zone, so that the moments of a day stay with that day.
 */
public sealed interface When extends Scalar, Comparable<When> permits Edtf, Moment {

  /** The first day this can mean, unless its start is open or unknown. */
  Optional<LocalDate> earliest();

  /** The last day this can mean, unless its end is open or unknown. */
  Optional<LocalDate> latest();

  /** The value of the {@code datetime} attribute of HTML's {@code time}, where HTML has one. */
  Optional<String> htmlDateTime();

  /** Whether this was over, whatever it means exactly, before the other can have begun. */
  default boolean isCertainlyBefore(When other) {
    return latest().isPresent()
        && other.earliest().isPresent()
        && latest().get().isBefore(other.earliest().get());
  }

  /**
   * Whether this, a date, is a wider word for the other: the day of a moment, the month of a day.
   */
  default boolean contains(When other) {
    return !(this instanceof Moment)
        && earliest().isPresent()
        && latest().isPresent()
        && other.earliest().filter(day -> !day.isBefore(earliest().get())).isPresent()
        && other.latest().filter(day -> !day.isAfter(latest().get())).isPresent();
  }

  /** Whether it leaves no doubt which day it is. */
  default boolean isOneDay() {
    return htmlDateTime().isPresent() && earliest().equals(latest());
  }

  /** The day of a moment, or of anything else that is on one day; else this. */
  default When onDay() {
    return earliest()
        .filter(day -> latest().equals(Optional.of(day)))
        .flatMap(day -> Edtf.parse(day.toString()).toOptional())
        .<When>map(day -> day)
        .orElse(this);
  }

  @Override
  default int compareTo(When other) {
    return WhenOrder.ORDER.compare(this, other);
  }

  /** Reads an EDTF date or a moment, whichever the text has the form of. */
  static Parsed<When> parse(String text) {
    return MomentReader.hasTimeOfDay(text)
        ? Moment.parse(text).map(moment -> moment)
        : Edtf.parse(text).map(date -> date);
  }

  /** The order of {@link #compareTo}, for where a comparator is wanted. */
  static Comparator<When> order() {
    return WhenOrder.ORDER;
  }

  /** Compares what may not be known; what is not comes last. */
  static int unknownLast(Optional<When> one, Optional<When> other) {
    return one.isPresent() && other.isPresent()
        ? one.get().compareTo(other.get())
        : Boolean.compare(one.isEmpty(), other.isEmpty());
  }
}
