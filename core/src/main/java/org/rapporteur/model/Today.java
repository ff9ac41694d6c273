package org.rapporteur.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rapporteur.value.Moment;
import org.rapporteur.value.When;

/**
 * The moment at which a site is made, by which embargoes are judged.
 *
 * @param clock the moment, where it is the clock's or was given with a time of day
 * @param day the day, where a day alone was given
 * @param told how it was given; empty where it is the clock's
 */
public record Today(Optional<Instant> clock, Optional<LocalDate> day, Optional<String> told) {
  /** Where a day begins last. */
  private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

  /** What the clock shows. */
  public static Today now(Instant clock) {
    return new Today(Optional.of(clock), Optional.empty(), Optional.empty());
  }

  /** A moment, or a day. */
  public static Today given(When when) {
    return when instanceof Moment moment
        ? new Today(Optional.of(moment.instant()), Optional.empty(), Optional.of(when.canonical()))
        : new Today(Optional.empty(), when.earliest(), Optional.of(when.canonical()));
  }

  /**
   * Whether an embargo has ended: its moment has come, or its day has begun everywhere on earth.
   * Where today is a day without a time, a moment of that same day has not come yet.
   */
  public boolean hasReached(When embargo) {
    if (day.isPresent()) {
      LocalDate end = embargo.earliest().orElse(LocalDate.MAX);
      return embargo instanceof Moment ? day.get().isAfter(end) : !day.get().isBefore(end);
    }
    return !clock.orElse(Instant.MIN).isBefore(end(embargo));
  }

  /** The moment at which an embargo ends by the clock. */
  public static Instant end(When embargo) {
    return embargo instanceof Moment moment
        ? moment.instant()
        : embargo.earliest().map(first -> first.atStartOfDay(LAST).toInstant()).orElse(Instant.MAX);
  }

  /** Whether time goes on: another run may judge otherwise. */
  public boolean isClock() {
    return told.isEmpty();
  }
}
