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
