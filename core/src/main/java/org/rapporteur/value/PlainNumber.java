package org.rapporteur.value;

import java.math.BigDecimal;

/** A number with its thousands grouped by commas, whatever the JVM's locale. */
final class PlainNumber {

  private PlainNumber() {}

  static String grouped(BigDecimal number) {
    String digits = number.abs().toPlainString();
    int point = digits.indexOf('.');
    int end = point < 0 ? digits.length() : point;
    StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
    for (int i = 0; i < end; i++) {
      if (i > 0 && (end - i) % 3 == 0) {
        text.append(',');
      }
      text.append(digits.charAt(i));
    }
    return text.append(digits, end, digits.length()).toString();
  }
}
