package org.rapporteur.cli;

import picocli.CommandLine.Model.CommandSpec;

/** The parts of a command's help that every command has in the same order and words. */
final class Teaching {
  private static final int WIDTH = 80;

  private Teaching() {}

  /** Adds what the command does, its exit codes and examples. */
  static void add(CommandSpec spec, String command, String description, String examples) {
    spec.usageMessage()
        .width(WIDTH)
        .sortOptions(false)
        .sortSynopsis(false)
        .customSynopsis("rapporteur " + command + " [OPTION...]")
        .description("", description, "")
        .optionListHeading("Options:%n")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(ExitCode.explained())
        .footer(("\n" + examples).split("\n", -1));
  }
}
