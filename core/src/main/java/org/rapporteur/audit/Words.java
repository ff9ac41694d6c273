package org.rapporteur.audit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as its words, folded: runs of letters and digits in lower case and one Unicode form. */
final class Words {
  /**
   * A word.
   *
   * @param at where it begins in the text
   */
  record Word(String text, int at) {}

  private Words() {}

  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isPart(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > at) {
        words.add(new Word(fold(text.substring(at, end)), at));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String fold(String word) {
    boolean plain = word.chars().allMatch(c -> c < 128);
    return (plain ? word : Normalizer.normalize(word, Normalizer.Form.NFKC))
        .toLowerCase(Locale.ROOT);
  }

  /** Each run of so many words, as one text with single spaces. */
  static String run(List<Word> words, int from, int length) {
    if (length == 1) {
      return words.get(from).text();
    }
    StringBuilder run = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      run.append(i > from ? " " : "").append(words.get(i).text());
    }
    return run.toString();
  }
}
