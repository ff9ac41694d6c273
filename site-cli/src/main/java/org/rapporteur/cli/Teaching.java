package org.rapporteur.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** The parts of a command's help that every command has in the same order and words. */
final class Teaching {
  private static final int WIDTH = 80;

  private Teaching() {}

  /**
   * Adds what the command does, its exit codes and examples; its options and {@link Words} are
   * there already. The first example is also what a wrong command line is answered with.
   */
  static void add(CommandSpec spec, String command, String description, String examples) {
    spec.usageMessage()
        .width(WIDTH)
        .sortOptions(false)
        .sortSynopsis(false)
        .customSynopsis("rapporteur " + command + words(spec) + " [OPTION...]")
        .description("", description, "")
        .parameterListHeading("Words:%n")
        .optionListHeading((Words.labels(spec).isEmpty() ? "" : "%n") + "Options:%n")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(ExitCode.explained())
        .footer(("\n" + examples).split("\n", -1));
  }

  private static String words(CommandSpec spec) {
    return Words.labels(spec).stream().map(label -> " " + label).collect(Collectors.joining());
  }
}
