package org.rapporteur.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A slip of the pen that is certain enough to be mended without asking.
 *
 * <p>A word out of a closed list is certain if only one is near and it is one letter away, or two
 * where it has eight letters or more. A name is only one of all there could be, so the rule is
 * stricter: every digit is the same, and every word that differs has at least five letters, begins
 * and ends as the other does, and is one letter away, or two where it has ten letters or more. Two
 * neighbours swapped count as one letter. So {@code rusia} is {@code russia}; but Iran is never
 * Iraq, Gambia never Zambia, Slovakia never Slovenia, and {@code up-0514a} never {@code up-0514b}.
 */
public final class Slip {
  private static final int SHORTEST_WORD = 4;
  private static final int SHORTEST_NAME = 5;
  private static final int LONG_WORD = 8;
  private static final int LONG_NAME = 10;

  private Slip() {}

  /** The word of a closed list that was certainly meant. */
  public static Optional<String> ofWord(String written, Collection<String> words) {
    List<String> near = NearNames.near(written, words);
    return near.size() == 1 && isWord(lower(written), lower(near.getFirst()))
        ? Optional.of(near.getFirst())
        : Optional.empty();
  }

  private static boolean isWord(String written, String word) {
    int shorter = Math.min(written.length(), word.length());
    int most = shorter >= LONG_WORD ? 2 : shorter >= SHORTEST_WORD ? 1 : 0;
    return digits(written).equals(digits(word)) && NearNames.distance(written, word, most) <= most;
  }

  /** Whether one name is certainly a misspelling of another. */
  public static boolean isName(String written, String name) {
    if (!digits(written).equals(digits(name))) {
      return false;
    }
    List<String> ours = words(written);
    List<String> theirs = words(name);
    if (String.join("", ours).equals(String.join("", theirs))) {
      return String.join("", ours).length() >= SHORTEST_NAME;
    }
    if (ours.size() != theirs.size()) {
      return false;
    }
    for (int i = 0; i < ours.size(); i++) {
      if (!ours.get(i).equals(theirs.get(i)) && !isNameWord(ours.get(i), theirs.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameWord(String written, String word) {
    int shorter = Math.min(written.length(), word.length());
    int most = shorter >= LONG_NAME ? 2 : shorter >= SHORTEST_NAME ? 1 : 0;
    return most > 0
        && digits(word).isEmpty()
        && written.charAt(0) == word.charAt(0)
        && written.charAt(written.length() - 1) == word.charAt(word.length() - 1)
        && NearNames.distance(written, word, most) <= most;
  }

  private static List<String> words(String name) {
    return List.of(lower(name).strip().split("[\\s_-]+"));
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints().filter(Character::isDigit).forEach(digits::appendCodePoint);
    return digits.toString();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
