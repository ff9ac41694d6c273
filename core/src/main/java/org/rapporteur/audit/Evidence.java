package org.rapporteur.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What betrays a secret: words, and runs of up to four words, that stand in what is withheld and in
 * nothing that is public. A single word counts if it is a name by itself, has a digit among its
 * letters, or is long; a number by itself if it is long: what everybody says betrays nothing.
 */
final class Evidence {
  private static final int LONGEST = 4;
  private static final int LONG_WORD = 6;
  private static final int SHORT_NAME = 3;
  private static final int LONG_NUMBER = 5;

  private final Map<String, Secret> runs = new HashMap<>();
  private final Set<String> first = new HashSet<>();

  /** Whether there is nothing to look for. */
  boolean isEmpty() {
    return runs.isEmpty();
  }

  /** Adds what would betray a secret. */
  void add(Secret secret) {
    List<Words.Word> words = Words.of(secret.text());
    words.forEach(word -> first.add(word.text()));
    boolean alone = secret.named() && words.size() == 1;
    words.forEach(word -> {
      if (tells(word.text(), alone)) {
        runs.putIfAbsent(word.text(), secret);
      }
    });
    int shortest = secret.named() ? Math.min(LONGEST, words.size()) : LONGEST;
    for (int from = 0; shortest > 1 && from + shortest <= words.size(); from++) {
      String run = Words.run(words, from, shortest);
      if (run.length() >= LONG_WORD) {
        runs.putIfAbsent(run, secret);
      }
    }
  }

  private static boolean tells(String word, boolean alone) {
    boolean number = word.chars().allMatch(Character::isDigit);
    boolean mixed = !number && word.chars().anyMatch(Character::isDigit);
    int letters = word.codePointCount(0, word.length());
    return number ? letters >= LONG_NUMBER : letters >= (alone || mixed ? SHORT_NAME : LONG_WORD);
  }

  /** Takes out what a public text says as well. */
  void clear(String text) {
    List<Words.Word> words = Words.of(text);
    for (int from = 0; from < words.size(); from++) {
      if (!first.contains(words.get(from).text())) {
        continue;
      }
      for (int length = 1; length <= LONGEST && from + length <= words.size(); length++) {
        runs.remove(Words.run(words, from, length));
      }
    }
  }

  /** What stands at a word of a text. */
  Found at(List<Words.Word> words, int from) {
    if (!first.contains(words.get(from).text())) {
      return new Found.Nothing();
    }
    for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
      String run = Words.run(words, from, length);
      Secret secret = runs.get(run);
      if (secret != null) {
        return new Found.Betrayed(run, secret, length);
      }
    }
    return new Found.Nothing();
  }

  /** What was found at a word. */
  sealed interface Found {
    /** A run of words that betrays a secret. */
    record Betrayed(String run, Secret secret, int words) implements Found {}

    /** Nothing. */
    record Nothing() implements Found {}
  }
}
