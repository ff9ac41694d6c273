package org.rapporteur.markdown;

import org.commonmark.node.Text;

/**
 * A text that {@link InlineLine} has read, with what it saw on the way, so that nobody need go
 * through its letters again. All of it still holds when a bracket is taken off an end.
 */
final class Words extends Text {
  private final int count;
  private final boolean isEven;
  private final boolean isHarmless;

  /**
   * A text.
   *
   * @param count how many words there are
   * @param isEven whether all white space in it is single spaces
   * @param isHarmless whether it reads in HTML as it is
   */
  Words(String literal, int count, boolean isEven, boolean isHarmless) {
    super(literal);
    this.count = count;
    this.isEven = isEven;
    this.isHarmless = isHarmless;
  }

  int count() {
    return count;
  }

  boolean isEven() {
    return isEven;
  }

  boolean isHarmless() {
    return isHarmless;
  }
}
