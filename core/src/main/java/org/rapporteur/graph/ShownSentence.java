package org.rapporteur.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.markdown.Sentence;

/**
 * A sentence as the page shows it: where a link has no words of its own, the sentence as it was
 * written has the name of a page, and the page shows its title.
 */
final class ShownSentence {
  private final String written;
  private final Map<String, String> titles;
  private final List<String> names;

  private ShownSentence(String written, Map<String, String> titles) {
    this.written = written;
    this.titles = titles;
    List<String> names = new ArrayList<>(titles.keySet());
    names.remove("");
    if (names.size() > 1) {
      names.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
    }
    this.names = names;
  }

  /** The sentence with a title in the place of each name that is a key of {@code titles}. */
  static Sentence of(Sentence written, Map<String, String> titles) {
    for (String name : titles.keySet()) {
      if (Sentence.mayBeCut(name)) {
        return Sentence.of(of(written.text(), titles));
      }
    }
    return written.with(words -> of(words, titles));
  }

  /** The same of the text of a sentence. */
  static String of(String written, Map<String, String> titles) {
    return new ShownSentence(written, titles).shown();
  }

  private String shown() {
    StringBuilder shown = new StringBuilder(written.length() + 32);
    int[] next = new int[names.size()];
    int done = 0;
    while (true) {
      int found = -1;
      for (int i = 0; i < next.length; i++) {
        next[i] = next(names.get(i), next[i], done);
        if (next[i] < written.length() && (found < 0 || next[i] < next[found])) {
          found = i;
        }
      }
      if (found < 0) {
        return shown.append(written, done, written.length()).toString();
      }
      String name = names.get(found);
      shown.append(written, done, next[found]).append(titles.getOrDefault(name, name));
      done = next[found] + name.length();
    }
  }

  /**
   * Where a name next stands as a whole word; the end of the sentence where it does not.
   *
   * @param known where it was last found to stand, or 0
   */
  private int next(String name, int known, int from) {
    if (known > from) {
      return known;
    }
    for (int at = written.indexOf(name, from); at >= 0; at = written.indexOf(name, at + 1)) {
      int end = at + name.length();
      if ((at == 0 || !isOfWord(written.codePointBefore(at)))
          && (end == written.length() || !isOfWord(written.codePointAt(end)))) {
        return at;
      }
    }
    return written.length();
  }

  /** Letters and numbers of every kind, as Unicode has them. */
  private static boolean isOfWord(int character) {
    int kind = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || kind == Character.LETTER_NUMBER
        || kind == Character.OTHER_NUMBER;
  }
}
