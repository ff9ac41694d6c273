package org.rapporteur.value;

/** How a number relates to the true one: the words before it. */
public enum Bound {
  EXACTLY(""),
  ABOUT("about"),
  AT_LEAST("at least"),
  AT_MOST("at most"),
  MORE_THAN("more than"),
  FEWER_THAN("fewer than"),
  LESS_THAN("less than");

  private final String word;

  Bound(String word) {
    this.word = word;
  }

  /** What holds of the sum of two numbers. */
  Bound with(Bound other) {
    if (this == other || other == EXACTLY) {
      return this;
    }
    if (this == EXACTLY) {
      return other;
    }
    return isLower() && other.isLower() ? AT_LEAST : isUpper() && other.isUpper() ? AT_MOST : ABOUT;
  }

  /** What holds of what is left when a number of this bound is taken away from an exact one. */
  Bound turned() {
    return isLower() ? AT_MOST : isUpper() ? AT_LEAST : this;
  }

  /** Whether the true number is that one or a greater one. */
  boolean isLower() {
    return this == AT_LEAST || this == MORE_THAN;
  }

  /** Whether the true number is that one or a smaller one. */
  boolean isUpper() {
    return this == AT_MOST || this == FEWER_THAN || this == LESS_THAN;
  }

  /** What is said of {@code value} under this bound. */
  String before(String value) {
    return word.isEmpty() ? value : word + " " + value;
  }
}
