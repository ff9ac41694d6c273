package org.rapporteur.value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The order of dates and moments that {@link When} describes. */
enum WhenOrder implements Comparator<When> {
  ORDER;

  @Override
  public int compare(When one, When other) {
    if (one.equals(other)) {
      return 0;
    }
    int byDates = dates(one.earliest(), one.latest(), other.earliest(), other.latest());
    if (byDates != 0) {
      return byDates;
    }
    int byKind =
        switch (one) {
          case Edtf _ -> other instanceof Moment ? -1 : 0;
          case Moment moment ->
              other instanceof Moment that ? moment.instant().compareTo(that.instant()) : 1;
        };
    return byKind != 0 ? byKind : one.canonical().compareTo(other.canonical());
  }

  /** By earliest, where none comes first, then by latest, where none comes last. */
  static int dates(
      Optional<LocalDate> start,
      Optional<LocalDate> end,
      Optional<LocalDate> otherStart,
      Optional<LocalDate> otherEnd) {
    int byStart = start.orElse(LocalDate.MIN).compareTo(otherStart.orElse(LocalDate.MIN));
    if (byStart == 0 && start.isPresent() != otherStart.isPresent()) {
      return start.isPresent() ? 1 : -1;
    }
    int byEnd = end.orElse(LocalDate.MAX).compareTo(otherEnd.orElse(LocalDate.MAX));
    if (byEnd == 0 && end.isPresent() != otherEnd.isPresent()) {
      byEnd = end.isPresent() ? -1 : 1;
    }
    return byStart != 0 ? byStart : byEnd;
  }
}
