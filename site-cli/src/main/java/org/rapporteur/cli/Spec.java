package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What a command can be told, and what help says about it. */
final class Spec {
  private final List<Word> words = new ArrayList<>();
  private final List<Option> options = new ArrayList<>();
  private String description = "";
  private String examples = "";

  Spec addOption(Option option) {
    options.add(option);
    return this;
  }

  /** Adds the next word that the command needs; {@code label} stands for it in help. */
  Spec addWord(String label, String about) {
    return addWord(label, about, List.of());
  }

  /** Adds the next word that the command needs, which is one of these. */
  Spec addWord(String label, String about, List<String> candidates) {
    words.add(new Word(label, about, candidates, false));
    return this;
  }

  /** Adds all words that are left, at least one, as one text with spaces between them. */
  Spec addRest(String label, String about) {
    words.add(new Word(label, about, List.of(), true));
    return this;
  }

  /**
   * Says what the command does, and shows it in examples. The first example is also what a wrong
   * command line is answered with.
   */
  Spec teach(String about, String shown) {
    description = about;
    examples = shown;
    return this;
  }

  List<Word> words() {
    return Collections.unmodifiableList(words);
  }

  List<Option> options() {
    return Collections.unmodifiableList(options);
  }

  /** The option of this name. */
  Optional<Option> option(String name) {
    for (Option option : options) {
      if (option.names().contains(name)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  String description() {
    return description;
  }

  String examples() {
    return examples;
  }

  /** The labels of its words, in order. */
  List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (Word word : words) {
      labels.add(word.label());
    }
    return labels;
  }
}
