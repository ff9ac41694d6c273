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

  /** Whether it is one number and no other. */
  public boolean isExact() {
    return bound == Bound.EXACTLY && upTo.isEmpty();
  }

  /** Both together, in the unit of this one, as exactly as the less exact of the two. */
  public Quantity plus(Quantity other) {
    Optional<BigDecimal> upper =
        upTo.isEmpty() && other.upTo.isEmpty()
            ? Optional.empty()
            : Optional.of(upTo.orElse(number).add(other.upTo.orElse(other.number)));
    return new Quantity(bound.with(other.bound), number.add(other.number), upper, unit);
  }

  /**
   * What is left of it when another is taken away, in the unit of this one; of ranges what is left
   * at most.
   */
  public Quantity minus(Quantity other) {
    BigDecimal left = upTo.orElse(number).subtract(other.number);
    boolean isRange = upTo.isPresent() || other.upTo.isPresent();
    Bound all = bound.with(other.bound.turned());
    return new Quantity(
        isRange && all == Bound.EXACTLY ? Bound.AT_MOST : all, left, Optional.empty(), unit);
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
