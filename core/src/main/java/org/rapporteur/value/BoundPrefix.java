package org.rapporteur.value;

import java.util.List;
import java.util.Optional;

/**
 * A bound at the beginning of a text.
 *
 * @param end where the words after it begin
 */
record BoundPrefix(Bound bound, int end) {

  private record Spelling(String text, Bound bound) {

    /** Where the text after this spelling begins; a sign needs no blank after it, a word does. */
    Optional<Integer> endIn(String whole) {
      if (!whole.regionMatches(true, 0, text, 0, text.length())) {
        return Optional.empty();
      }
      int end = text.length();
      while (end < whole.length() && whole.charAt(end) == ' ') {
        end++;
      }
      boolean word = Character.isLetter(text.charAt(text.length() - 1));
      return word && end == text.length() ? Optional.empty() : Optional.of(end);
    }
  }

  /** A spelling that begins with another stands before it. */
  private static final List<Spelling> SPELLINGS =
      List.of(
          new Spelling("about", Bound.ABOUT),
          new Spelling("around", Bound.ABOUT),
          new Spelling("approximately", Bound.ABOUT),
          new Spelling("approx.", Bound.ABOUT),
          new Spelling("circa", Bound.ABOUT),
          new Spelling("ca.", Bound.ABOUT),
          new Spelling("c.", Bound.ABOUT),
          new Spelling("some", Bound.ABOUT),
          new Spelling("~", Bound.ABOUT),
          new Spelling("≈", Bound.ABOUT),
          new Spelling("at least", Bound.AT_LEAST),
          new Spelling("no fewer than", Bound.AT_LEAST),
          new Spelling("no less than", Bound.AT_LEAST),
          new Spelling("≥", Bound.AT_LEAST),
          new Spelling(">=", Bound.AT_LEAST),
          new Spelling("at most", Bound.AT_MOST),
          new Spelling("no more than", Bound.AT_MOST),
          new Spelling("up to", Bound.AT_MOST),
          new Spelling("≤", Bound.AT_MOST),
          new Spelling("<=", Bound.AT_MOST),
          new Spelling("more than", Bound.MORE_THAN),
          new Spelling("over", Bound.MORE_THAN),
          new Spelling(">", Bound.MORE_THAN),
          new Spelling("fewer than", Bound.FEWER_THAN),
          new Spelling("less than", Bound.LESS_THAN),
          new Spelling("under", Bound.LESS_THAN),
          new Spelling("<", Bound.LESS_THAN));

  /** The bound that {@code text} begins with, in any letter case, or none. */
  static BoundPrefix of(String text) {
    for (Spelling spelling : SPELLINGS) {
      Optional<Integer> end = spelling.endIn(text);
      if (end.isPresent()) {
        return new BoundPrefix(spelling.bound(), end.get());
      }
    }
    return new BoundPrefix(Bound.EXACTLY, 0);
  }
}
