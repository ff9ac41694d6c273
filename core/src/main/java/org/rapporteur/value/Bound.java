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

  /** What is said of {@code value} under this bound. */
  String before(String value) {
    return word.isEmpty() ? value : word + " " + value;
  }
}
