package org.rapporteur.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Help about commands, and the script that completes them, as picocli lays them out. Nothing else
 * needs it.
 */
final class Help {
  private static final int WIDTH = 80;

  private Help() {}

  /** What help says of a command. */
  static String of(Command command) {
    return line(command).getUsageMessage(Ansi.OFF).replace("\r\n", "\n");
  }

  /** The line that picocli makes of a command. */
  static CommandLine line(Command command) {
    return new CommandLine(spec(command))
        .setCommandName("rapporteur " + command.name())
        .setExpandAtFiles(false);
  }

  /** The script for bash, with its remark at the top. */
  static String bash(List<Command> commands) {
    CommandLine program = new CommandLine(CommandSpec.create().name("rapporteur"));
    for (Command command : commands) {
      program.addSubcommand(command.name(), new CommandLine(spec(command)));
    }
    CommandSpec help = CommandSpec.create();
    List<String> names = commands.stream().map(Command::name).toList();
    help.addPositional(word(new Word("COMMAND", "", names, false), 0));
    program.addSubcommand("help", new CommandLine(help));
    program.addSubcommand("version", new CommandLine(CommandSpec.create()));
    return AutoComplete.bash("rapporteur", program);
  }

  /** The line of a command in help: its name and its words. */
  static String synopsis(Command command) {
    StringBuilder synopsis = new StringBuilder("rapporteur " + command.name());
    command.spec().labels().forEach(label -> synopsis.append(' ').append(label));
    return synopsis.append(" [OPTION...]").toString();
  }

  /** The parts of a command's help, which every command has in the same order. */
  private static CommandSpec spec(Command command) {
    Spec told = command.spec();
    CommandSpec spec = CommandSpec.create();
    for (int place = 0; place < told.words().size(); place++) {
      spec.addPositional(word(told.words().get(place), place));
    }
    told.options().forEach(option -> spec.addOption(option(option)));
    spec.usageMessage()
        .width(WIDTH)
        .sortOptions(false)
        .sortSynopsis(false)
        .customSynopsis(synopsis(command))
        .description("", told.description(), "")
        .parameterListHeading("Words:%n")
        .optionListHeading((told.words().isEmpty() ? "" : "%n") + "Options:%n")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(ExitCode.explained())
        .footer(("\n" + told.examples()).split("\n", -1));
    return spec;
  }

  private static OptionSpec option(Option option) {
    OptionSpec.Builder spec =
        OptionSpec.builder(option.names().toArray(String[]::new))
            .description(option.description())
            .usageHelp(option.name().equals(SiteOptions.HELP));
    if (option.takesValue()) {
      spec.type(String.class).paramLabel(option.label());
    }
    return option.candidates().isEmpty()
        ? spec.build()
        : spec.completionCandidates(option.candidates()).build();
  }

  /** picocli takes words for optional; what is missing is told by {@link Arguments}. */
  private static PositionalParamSpec word(Word word, int place) {
    PositionalParamSpec.Builder spec =
        PositionalParamSpec.builder()
            .paramLabel(word.label())
            .hideParamSyntax(true)
            .description(word.description());
    if (word.takesRest()) {
      spec.index(place + "..*").arity("0..*").type(List.class).auxiliaryTypes(String.class);
    } else {
      spec.index(Integer.toString(place)).arity("0..1").type(String.class);
    }
    return word.candidates().isEmpty()
        ? spec.build()
        : spec.completionCandidates(word.candidates()).build();
  }
}
