package org.rapporteur.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    this.names =
        titles.keySet().stream()
            .filter(name -> !name.isEmpty())
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
            .toList();
  }

  /** The sentence with a title in the place of each name that is a key of {@code titles}. */
  static String of(String written, Map<String, String> titles) {
    return new ShownSentence(written, titles).shown();
  }

  private String shown() {
    StringBuilder shown = new StringBuilder(written.length() + 32);
    int at = 0;
    while (at < written.length()) {
      Optional<String> name = nameAt(at);
      if (name.isPresent()) {
        shown.append(titles.getOrDefault(name.get(), name.get()));
        at += name.get().length();
      } else {
        shown.append(written.charAt(at));
        at++;
      }
    }
    return shown.toString();
  }

  /** The longest name that stands at a place as a whole word. */
  private Optional<String> nameAt(int at) {
    for (String name : names) {
      int end = at + name.length();
      if (written.startsWith(name, at)
          && (at == 0 || !isOfWord(written.codePointBefore(at)))
          && (end == written.length() || !isOfWord(written.codePointAt(end)))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Letters and numbers of every kind, as Unicode has them. */
  private static boolean isOfWord(int character) {
    int kind = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || kind == Character.LETTER_NUMBER
        || kind == Character.OTHER_NUMBER;
  }
}
