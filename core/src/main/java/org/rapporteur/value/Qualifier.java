package org.rapporteur.value;

/** How sure a date is: the sign at its end. */
enum Qualifier {
  NONE(""),
  UNCERTAIN("?"),
  APPROXIMATE("~"),
  BOTH("%");

  private final String sign;

  Qualifier(String sign) {
    this.sign = sign;
  }

  /** The qualifier at the end of {@code text}, or none. */
  static Qualifier endOf(String text) {
    return switch (text.isEmpty() ? ' ' : text.charAt(text.length() - 1)) {
      case '?' -> UNCERTAIN;
      case '~' -> APPROXIMATE;
      case '%' -> BOTH;
      default -> NONE;
    };
  }

  String sign() {
    return sign;
  }

  boolean uncertain() {
    return this == UNCERTAIN || this == BOTH;
  }

  boolean approximate() {
    return this == APPROXIMATE || this == BOTH;
  }

  String plain(String date) {
    return (approximate() ? "about " : "") + date + (uncertain() ? " (uncertain)" : "");
  }
}
