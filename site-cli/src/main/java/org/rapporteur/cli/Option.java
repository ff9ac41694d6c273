package org.rapporteur.cli;

import java.util.List;

/**
 * One option of a command.
 *
 * @param names what it is called on the command line, the longest last
 * @param label what stands for its value in help; nothing if it takes none
 * @param candidates the words that it takes, if there are only a few
 */
record Option(List<String> names, String label, String description, List<String> candidates) {
  /** An option that takes a value. */
  static Option valued(String name, String label, String description) {
    return valued(name, label, description, List.of());
  }

  /** An option that takes one of these words. */
  static Option valued(String name, String label, String description, List<String> words) {
    return new Option(List.of(name), label, description, words);
  }

  /** An option that takes no value. */
  static Option flag(String description, String... names) {
    return new Option(List.of(names), "", description, List.of());
  }

  boolean takesValue() {
    return !label.isEmpty();
  }

  /** The name that messages call it by. */
  String name() {
    return names.getLast();
  }
}
