package org.rapporteur.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A date with a time of day and the zone that says which moment it is.
 *
 * @param local date and time as the clocks there show it
 * @param offset how far those clocks are from UTC
 * @param zone the named zone, where one was given
 * @param toTheSecond whether the seconds were given, even if they are 00
 */
public record Moment(
    LocalDateTime local, ZoneOffset offset, Optional<ZoneId> zone, boolean toTheSecond)
    implements When {

  public Moment {
    local = local.truncatedTo(toTheSecond ? ChronoUnit.SECONDS : ChronoUnit.MINUTES);
  }

  /**
   * Reads {@code 2025-05-16T13:30+03:00}, {@code …Z}, {@code …+03:00[Europe/Istanbul]}, and the
   * handwritten {@code 2025-05-16 13:30 Europe/Istanbul} and {@code 2025-05-16 13:30 +03:00}.
   */
  public static Parsed<Moment> parse(String text) {
    return MomentReader.read(text);
  }

  /** The point on the one time line of all zones. */
  public Instant instant() {
    return local.toInstant(offset);
  }

  /** The date there, which need not be the date in UTC. */
  public LocalDate date() {
    return local.toLocalDate();
  }

  @Override
  public Optional<LocalDate> earliest() {
    return Optional.of(date());
  }

  @Override
  public Optional<LocalDate> latest() {
    return Optional.of(date());
  }

  @Override
  public String canonical() {
    return isoDateTime() + zone.map(named -> "[" + named.getId() + "]").orElse("");
  }

  private String isoDateTime() {
    return PlainYear.edtf(local.getYear(), 0)
        + String.format(Locale.ROOT, "-%02d-%02d", local.getMonthValue(), local.getDayOfMonth())
        + "T"
        + clock()
        + offset.getId();
  }

  private String clock() {
    return String.format(Locale.ROOT, "%02d:%02d", local.getHour(), local.getMinute())
        + (toTheSecond ? String.format(Locale.ROOT, ":%02d", local.getSecond()) : "");
  }

  @Override
  public String plain() {
    String zoneName =
        zone.map(ZoneId::getId)
            .orElse(offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId());
    return local.getDayOfMonth()
        + " "
        + MonthName.of(local.getMonthValue())
        + " "
        + PlainYear.of(local.getYear())
        + ", "
        + clock()
        + " ("
        + zoneName
        + ")";
  }

  @Override
  public Optional<String> htmlDateTime() {
    return local.getYear() < 1 ? Optional.empty() : Optional.of(isoDateTime());
  }

  @Override
  public String toString() {
    return canonical();
  }
}
