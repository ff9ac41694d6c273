package org.rapporteur.value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** A member of a one-of set: a date, an interval as a whole, or any date of a range. */
sealed interface Choice permits Point, Interval, Range {

  /** The order of {@link When}, which agrees with it on members that are dates themselves. */
  Comparator<Choice> ORDER =
      (one, other) -> {
        int byDates =
            WhenOrder.dates(one.earliest(), one.latest(), other.earliest(), other.latest());
        return byDates != 0 ? byDates : one.edtf().compareTo(other.edtf());
      };

  String edtf();

  String plain();

  Optional<LocalDate> earliest();

  Optional<LocalDate> latest();

  boolean uncertain();

  boolean approximate();
}
