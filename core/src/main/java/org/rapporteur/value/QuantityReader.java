package org.rapporteur.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a bound, a number or two, and a unit. */
final class QuantityReader {

  /** Possessive, so that a number is never read in two ways. */
  private static final String NUMBER =
      "[-−]?(?:\\d{1,3}(?:[,\\u0020\\u00a0\\u2009\\u202f]\\d{3})++(?!\\d)|\\d{1,18}+)"
          + "(?:\\.\\d{1,9}+)?+";

  private static final Pattern FORM =
      Pattern.compile("(" + NUMBER + ")(?: ?[-–—] ?(" + NUMBER + ")| to (" + NUMBER + "))?(.*)");

  private static final Pattern EITHER_WAY = Pattern.compile("[-−]?0*[1-9]\\d{0,2}(?:\\.\\d{3})+");

  private static final Pattern APOSTROPHE = Pattern.compile("['’]\\d");

  private static final Pattern SCALE = Pattern.compile("(thousand|million|billion)\\b *(.*)");

  private static final Pattern UNIT = Pattern.compile(" *[\\p{L}\\p{Sc}%(\"'][^\\p{Cntrl}]*+|");

  private QuantityReader() {}

  static Parsed<Quantity> read(String text) {
    String core = text.strip();
    Faults faults = new Faults(text);
    if (core.isEmpty()) {
      return faults.malformed("is not a quantity");
    }
    BoundPrefix prefix = BoundPrefix.of(core);
    if (prefix.end() == core.length()) {
      return faults.malformed("is only the beginning of a quantity");
    }
    int start = text.indexOf(core) + prefix.end();
    int length = text.stripTrailing().length() - start;
    Matcher form = FORM.matcher(core.substring(prefix.end()));
    if (!form.matches()) {
      return faults.part(
          Reason.MALFORMED,
          "is not a quantity: it is a number such as 1000, at least 6,000 people, or 24-48 hours",
          start,
          length);
    }
    String upper = form.group(2) != null ? form.group(2) : form.group(3);
    Optional<String> second = Optional.ofNullable(upper);
    if (APOSTROPHE.matcher(form.group(4)).lookingAt()) {
      return faults.part(
          Reason.MALFORMED, "has its thousands grouped by apostrophes: write 1,000", start, length);
    }
    if (EITHER_WAY.matcher(form.group(1)).matches()
        || second.filter(digits -> EITHER_WAY.matcher(digits).matches()).isPresent()) {
      return faults.part(
          Reason.MALFORMED,
          "could be thousands or decimals: write 1,000 for a thousand, 1.0 for one",
          start,
          form.start(4));
    }
    if (!UNIT.matcher(form.group(4)).matches()) {
      return faults.part(
          Reason.MALFORMED,
          "is not a quantity: after the number stands a unit in words",
          start + form.start(4),
          length - form.start(4));
    }
    return quantity(prefix.bound(), form.group(1), second, form.group(4))
        .<Parsed<Quantity>>map(Parsed.Ok::new)
        .orElseGet(() ->
            faults.part(
                Reason.OUT_OF_RANGE,
                "is not a range: its second number is not the greater one",
                start,
                form.start(4)));
  }

  /** Nothing where the second number is not the greater one. */
  private static Optional<Quantity> quantity(
      Bound bound, String first, Optional<String> second, String rest) {
    int zeros = 0;
    String unit = rest.strip();
    for (Matcher scale = SCALE.matcher(unit); scale.matches(); scale.reset(unit)) {
      zeros += zeros(scale.group(1));
      unit = scale.group(2);
    }
    int shift = zeros;
    BigDecimal number = number(first, shift);
    Optional<BigDecimal> upTo = second.map(digits -> number(digits, shift));
    return upTo.filter(upper -> upper.compareTo(number) <= 0).isPresent()
        ? Optional.empty()
        : Optional.of(new Quantity(bound, number, upTo, unit));
  }

  private static int zeros(String scale) {
    return switch (scale) {
      case "thousand" -> 3;
      case "million" -> 6;
      default -> 9;
    };
  }

  private static BigDecimal number(String digits, int zeros) {
    String plain = digits.replaceAll("[,\\u0020\\u00a0\\u2009\\u202f]", "").replace('−', '-');
    BigDecimal number = new BigDecimal(plain).scaleByPowerOfTen(zeros);
    return number.scale() < 0 || zeros > 0 ? whole(number) : number;
  }

  /** Never written so that it could be read either way. */
  private static BigDecimal whole(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    BigDecimal plain = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    return EITHER_WAY.matcher(plain.toPlainString()).matches()
        ? plain.setScale(plain.scale() + 1)
        : plain;
  }
}
