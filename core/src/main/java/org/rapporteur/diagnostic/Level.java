package org.rapporteur.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much weight a problem has: an error stops a build, a warning does not. */
public enum Level {
  OFF,
  WARN,
  ERROR;

  /** The word in site.yaml: {@code warn}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word in messages and reports: {@code warning}. */
  public String noun() {
    return this == WARN ? "warning" : word();
  }

  /** The level of this word. */
  public static Optional<Level> of(String word) {
    return Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Level::word).toList();
  }
}
