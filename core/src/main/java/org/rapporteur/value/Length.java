package org.rapporteur.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A length of time such as {@code PT2H} or {@code about P3D}: ISO 8601 with a bound before it.
 *
 * @param parts what it is made of, from the longest unit to the shortest; never empty
 */
public record Length(Bound bound, List<Part> parts) implements Scalar, Comparable<Length> {

  /** So many of one unit. */
  public record Part(BigDecimal amount, Unit unit) {

    String plain() {
      return PlainNumber.grouped(amount)
          + " "
          + unit.word()
          + (amount.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
    }
  }

  /** A unit of time, from the longest to the shortest. */
  public enum Unit {
    YEAR('Y', 31_556_952),
    MONTH('M', 2_629_746),
    WEEK('W', 604_800),
    DAY('D', 86_400),
    HOUR('H', 3_600),
    MINUTE('M', 60),
    SECOND('S', 1);

    private final char sign;
    private final long seconds;

    Unit(char sign, long seconds) {
      this.sign = sign;
      this.seconds = seconds;
    }

    char sign() {
      return sign;
    }

    boolean ofClock() {
      return compareTo(DAY) > 0;
    }

    String word() {
      return switch (this) {
        case YEAR -> "year";
        case MONTH -> "month";
        case WEEK -> "week";
        case DAY -> "day";
        case HOUR -> "hour";
        case MINUTE -> "minute";
        case SECOND -> "second";
      };
    }
  }

  public Length {
    parts = List.copyOf(parts);
  }

  /** Reads ISO 8601, {@code about PT2H}, or a handwritten {@code 2 h} or {@code 1 hour 40 min}. */
  public static Parsed<Length> parse(String text) {
    return LengthReader.read(text);
  }

  /** The length in seconds; a month or year counts as an average one. */
  public BigDecimal seconds() {
    return parts.stream()
        .map(part -> part.amount().multiply(BigDecimal.valueOf(part.unit().seconds)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Override
  public String canonical() {
    StringBuilder iso = new StringBuilder("P");
    boolean clock = false;
    for (Part part : parts) {
      if (part.unit().ofClock() && !clock) {
        iso.append('T');
        clock = true;
      }
      iso.append(part.amount().toPlainString()).append(part.unit().sign());
    }
    return bound.before(iso.toString());
  }

  @Override
  public String plain() {
    return bound.before(parts.stream().map(Part::plain).collect(Collectors.joining(" ")));
  }

  /** By length in seconds, then by canonical text. */
  @Override
  public int compareTo(Length other) {
    int bySeconds = seconds().compareTo(other.seconds());
    return bySeconds != 0 ? bySeconds : canonical().compareTo(other.canonical());
  }

  @Override
  public String toString() {
    return canonical();
  }
}
