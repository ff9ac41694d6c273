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

  private static final Pattern SCALE = Pattern.compile("thousand|million|billion");
  private static final Pattern SCALES = Pattern.compile("(?: *(?:" + SCALE + ")\\b)*");

  /** What reads as the rest of a range is none. */
  private static final Pattern UNIT =
      Pattern.compile(" *(?!to [-−]?\\d)[\\p{L}\\p{Sc}%(\"'][^\\p{Cntrl}]*+|");

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
    Matcher scales = SCALES.matcher(form.group(4));
    int scaled = scales.lookingAt() ? scales.end() : 0;
    String unit = form.group(4).substring(scaled);
    if (!UNIT.matcher(unit).matches()) {
      return faults.part(
          Reason.MALFORMED,
          "is not a quantity: after the number stands a unit in words",
          start + form.start(4) + scaled,
          length - form.start(4) - scaled);
    }
    int zeros = zeros(form.group(4).substring(0, scaled));
    return quantity(
            prefix.bound(),
            number(form.group(1), zeros),
            second.map(digits -> number(digits, zeros)),
            unit.strip())
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
      Bound bound, BigDecimal number, Optional<BigDecimal> upTo, String unit) {
    return upTo.filter(upper -> upper.compareTo(number) <= 0).isPresent()
        ? Optional.empty()
        : Optional.of(new Quantity(bound, number, upTo, unit));
  }

  private static int zeros(String scales) {
    return SCALE
        .matcher(scales)
        .results()
        .mapToInt(scale ->
            switch (scale.group()) {
              case "thousand" -> 3;
              case "million" -> 6;
              default -> 9;
            })
        .sum();
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
