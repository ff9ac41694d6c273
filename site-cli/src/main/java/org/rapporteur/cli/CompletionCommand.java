package org.rapporteur.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.NearNames;

/**
 * {@code rapporteur completion}: prints a script that lets a shell complete commands.
 *
 * @param others the other commands
 */
record CompletionCommand(List<Command> others) implements Command {
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");
  private static final String HEADER =
      "# Lets bash and zsh complete the commands of rapporteur. Written by picocli.\n";

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public String summary() {
    return "lets your shell complete commands when you press Tab";
  }

  @Override
  public Spec spec() {
    Spec spec = new Spec();
    spec.addWord("SHELL", "bash, zsh or fish.", SHELLS);
    spec.addOption(SiteOptions.helpOption());
    spec.teach(
        "Prints a script for your shell. Once the shell has read it, the Tab key completes"
            + " commands, options and their words.",
        """
        Examples:
          rapporteur completion bash >> ~/.bashrc
          rapporteur completion zsh >> ~/.zshrc
          rapporteur completion fish > ~/.config/fish/completions/rapporteur.fish

        It works in every shell window that is opened from then on.\
        """);
    return spec;
  }

  @Override
  public int run(Given arguments, Terminal terminal) throws WrongUsage {
    String shell = arguments.word(0).toLowerCase(Locale.ROOT);
    terminal.say(
        switch (shell) {
          case "bash", "zsh" -> bash();
          case "fish" -> FishCompletion.of(all());
          default ->
              throw new WrongUsage(
                  "completion is there for bash, zsh and fish, not for “"
                      + shell
                      + "”"
                      + NearNames.hint(shell, SHELLS).map(hint -> "; " + hint).orElse(""));
        });
    return ExitCode.CLEAN;
  }

  private List<Command> all() {
    return Stream.concat(others.stream(), Stream.of(this)).toList();
  }

  /** The script for bash; in zsh it turns on what zsh needs to read it. */
  private String bash() {
    String script = Help.bash(all());
    return HEADER + script.substring(script.indexOf("\nif ") + 1);
  }
}
