package org.rapporteur.cli;

import java.util.List;
import java.util.stream.Collectors;

/** The completion script for fish, which picocli does not write. */
final class FishCompletion {
  private static final String LINE = "complete -c rapporteur";

  private FishCompletion() {}

  static String of(List<Command> commands) {
    StringBuilder script = new StringBuilder("# Lets fish complete the commands of rapporteur.\n");
    commands.forEach(command -> script.append(command(command.name(), command.summary())));
    script
        .append(command("help", "explains a command"))
        .append(command("version", "prints the version"));
    script
        .append(LINE + " -f -n '__fish_seen_subcommand_from help' -a '")
        .append(commands.stream().map(Command::name).collect(Collectors.joining(" ")))
        .append("'\n");
    for (Command command : commands) {
      Spec spec = command.spec();
      String there = LINE + " -n '__fish_seen_subcommand_from " + command.name() + "'";
      spec.options().forEach(option -> script.append(there).append(option(option)).append('\n'));
      spec.words().stream()
          .filter(word -> !word.candidates().isEmpty())
          .forEach(word ->
              script.append(there).append(" -f").append(words(word.candidates())).append('\n'));
    }
    return script.toString();
  }

  private static String command(String name, String summary) {
    return LINE + " -f -n __fish_use_subcommand -a " + name + " -d " + quoted(summary) + "\n";
  }

  private static String option(Option option) {
    String names =
        option.names().stream()
            .map(name ->
                name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.charAt(1))
            .collect(Collectors.joining());
    String value =
        !option.takesValue()
            ? ""
            : option.candidates().isEmpty() ? " -r" : " -x" + words(option.candidates());
    return names + value + " -d " + quoted(firstSentence(option.description()));
  }

  private static String words(List<String> candidates) {
    return candidates.stream().collect(Collectors.joining(" ", " -a '", "'"));
  }

  /** What fish shows beside a word has one line. */
  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
