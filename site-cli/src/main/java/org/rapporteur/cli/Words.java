package org.rapporteur.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * The words a command is told besides its options, each known by its place. picocli takes them for
 * optional, so that a mistake in an option is told before a word that is missing because of it.
 */
final class Words {
  private Words() {}

  /** Adds the next word that a command needs; {@code label} stands for it in help. */
  static void add(CommandSpec spec, String label, String description) {
    spec.addPositional(word(spec, label, description).arity("0..1").type(String.class).build());
  }

  /** Adds the next word that a command needs, which is one of these. */
  static void add(CommandSpec spec, String label, String description, List<String> words) {
    spec.addPositional(
        word(spec, label, description)
            .arity("0..1")
            .type(String.class)
            .completionCandidates(words)
            .build());
  }

  /** Adds all words that are left, at least one, as one text with spaces between them. */
  static void addRest(CommandSpec spec, String label, String description) {
    int place = spec.positionalParameters().size();
    spec.addPositional(
        word(spec, label, description)
            .index(place + "..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build());
  }

  private static PositionalParamSpec.Builder word(
      CommandSpec spec, String label, String description) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(spec.positionalParameters().size()))
        .paramLabel(label)
        .hideParamSyntax(true)
        .description(description);
  }

  /** The labels of the words that a command needs and was not told. */
  static List<String> missing(CommandSpec spec, ParseResult given) {
    return spec.positionalParameters().stream()
        .filter(word -> !given.hasMatchedPositional(word))
        .map(PositionalParamSpec::paramLabel)
        .toList();
  }

  /** The word at this place, which the command needs and so has. */
  static String at(int place, ParseResult given) {
    Object value = given.matchedPositional(place).getValue();
    return value instanceof List<?> words
        ? String.join(" ", words.stream().map(String::valueOf).toList())
        : String.valueOf(value);
  }

  /** The labels of the words a command takes, in order. */
  static List<String> labels(CommandSpec spec) {
    return spec.positionalParameters().stream().map(PositionalParamSpec::paramLabel).toList();
  }
}
