package org.rapporteur.value;

import java.time.LocalDate;
import java.util.Optional;

/** One end of an interval. */
sealed interface End {

  /** An end on a known date. */
  record On(Point point) implements End {}

  /** An end without a date. */
  enum Undated implements End {
    /** There is no end: it goes on, or always was so. */
    OPEN,
    /** There is an end, but nobody has said when. */
    UNKNOWN
  }

  default Optional<Point> date() {
    return this instanceof On(Point point) ? Optional.of(point) : Optional.empty();
  }

  default String edtf() {
    return switch (this) {
      case On(Point point) -> point.edtf();
      case Undated.OPEN -> "..";
      case Undated.UNKNOWN -> "";
    };
  }

  default Optional<LocalDate> first() {
    return date().map(Point::first);
  }

  default Optional<LocalDate> last() {
    return date().map(Point::last);
  }
}
