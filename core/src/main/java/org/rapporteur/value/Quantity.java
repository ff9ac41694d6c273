package org.rapporteur.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A counted or measured amount such as "at least 6,000 bodies" or "24–48 hours".
 *
 * @param number the number, or the lower one of a range
 * @param upTo the upper number, where a range was given
 * @param unit what is counted, in the author's words; empty where the field says it
 */
public record Quantity(Bound bound, BigDecimal number, Optional<BigDecimal> upTo, String unit)
    implements Scalar {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /**
   * Reads a number with thousands separated by commas or spaces, decimals after a point, an
   * optional bound before it, and an optional unit after it.
   */
  public static Parsed<Quantity> parse(String text) {
    return QuantityReader.read(text);
  }

  @Override
  public String canonical() {
    String range = upTo.map(upper -> "-" + upper.toPlainString()).orElse("");
    return bound.before(number.toPlainString() + range + spaced());
  }

  @Override
  public String plain() {
    String range = upTo.map(upper -> "–" + words(upper)).orElse("");
    return bound.before(words(number) + range + spaced());
  }

  /** The least it can be; empty where that is not said. */
  public Optional<BigDecimal> least() {
    return switch (bound) {
      case EXACTLY, AT_LEAST, MORE_THAN -> Optional.of(number);
      case ABOUT, AT_MOST, FEWER_THAN, LESS_THAN -> Optional.empty();
    };
  }

  /** The most it can be; empty where that is not said. */
  public Optional<BigDecimal> most() {
    return switch (bound) {
      case EXACTLY, AT_MOST, FEWER_THAN, LESS_THAN -> Optional.of(upTo.orElse(number));
      case ABOUT, AT_LEAST, MORE_THAN -> Optional.empty();
    };
  }

  /** Whether the most it can be is less than the least the other can be. */
  public boolean isCertainlyLessThan(Quantity other) {
    return most()
        .flatMap(most -> other.least().map(least -> most.compareTo(least) < 0))
        .orElse(false);
  }

  /** The upper number of a range, else the number. */
  public BigDecimal upper() {
    return upTo.orElse(number);
  }

  /** Both together, in the unit of this one, as exactly as the less exact of the two. */
  public Quantity plus(Quantity other) {
    return between(
        bound.with(other.bound), number.add(other.number), upper().add(other.upper()), unit);
  }

  /**
   * What is left of it when another is taken away, in the unit of this one: least where most is
   * taken from least, most where least is taken from most.
   */
  public Quantity minus(Quantity other) {
    return between(
        bound.with(other.bound.turned()),
        number.subtract(other.upper()),
        upper().subtract(other.number),
        unit);
  }

  /** Of a bound to one side only the number on that side is known. */
  private static Quantity between(Bound bound, BigDecimal lower, BigDecimal upper, String unit) {
    boolean isRange = !bound.isLower() && !bound.isUpper() && lower.compareTo(upper) < 0;
    return new Quantity(
        bound, bound.isUpper() ? upper : lower, Optional.of(upper).filter(_ -> isRange), unit);
  }

  /** The same without its unit. */
  public Quantity bare() {
    return new Quantity(bound, number, upTo, "");
  }

  private String spaced() {
    return unit.isEmpty() || unit.startsWith("%") ? unit : " " + unit;
  }

  /** Millions are said as such where that loses nothing: "1.5 million". */
  private static String words(BigDecimal number) {
    if (number.abs().compareTo(MILLION) >= 0) {
      BigDecimal millions = number.divide(MILLION).stripTrailingZeros();
      if (millions.scale() <= 2) {
        return PlainNumber.grouped(millions) + " million";
      }
    }
    return PlainNumber.grouped(number);
  }

  @Override
  public String toString() {
    return canonical();
  }
}
