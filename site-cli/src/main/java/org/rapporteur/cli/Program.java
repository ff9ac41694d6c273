package org.rapporteur.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.NearNames;

/**
 * The edge between a command line and the commands: finds the command, parses its options, runs it,
 * and turns whatever comes of it into an exit code.
 */
final class Program {
  private final Commands commands;
  private final Terminal terminal;

  Program(Commands commands, Terminal terminal) {
    this.commands = commands;
    this.terminal = terminal;
  }

  /** Runs one command line and answers with the exit code; nothing is thrown. */
  int run(String... arguments) {
    try {
      return arguments.length == 0 ? lost() : obey(arguments[0], rest(arguments));
    } catch (WrongUsage wrong) {
      terminal.tell("rapporteur: " + wrong.sentence() + "\n");
      terminal.tell("Try: " + helpFor(arguments) + "\n");
      return ExitCode.WRONG_USAGE;
    } catch (IOException | RuntimeException | Error e) {
      terminal.tell(Breakdown.of(e, terminal.debug()));
      return ExitCode.OUR_FAULT;
    }
  }

  private int obey(String word, String... rest) throws IOException, WrongUsage {
    return switch (word) {
      case "-h", "--help", "help" -> help(rest);
      case "-V", "--version", "version" -> version(rest);
      default -> run(named(word), rest);
    };
  }

  private int run(Command command, String... arguments) throws IOException, WrongUsage {
    Given given = Arguments.parse(command.name(), command.spec(), arguments);
    return given.asksForHelp() ? help(command.name()) : command.run(given, terminal);
  }

  private int lost() {
    terminal.say(Usage.of(commands));
    return ExitCode.WRONG_USAGE;
  }

  private int help(String... words) throws WrongUsage {
    if (words.length > 1) {
      throw new WrongUsage("help explains one command at a time");
    }
    terminal.say(words.length == 0 ? Usage.of(commands) : helpOn(words[0]));
    return ExitCode.CLEAN;
  }

  /** What a command does, or what a message means, whichever the word names. */
  private String helpOn(String word) throws WrongUsage {
    Optional<Code> code = Explanation.code(word);
    if (code.isPresent()) {
      return Explanation.of(code.get());
    }
    Optional<String> meant = NearNames.hint(word, Explanation.words());
    if (commands.named(word).isEmpty() && word.contains("-") && meant.isPresent()) {
      throw new WrongUsage("there is no mistake “" + word + "”; " + meant.get());
    }
    return Help.of(named(word));
  }

  private int version(String... words) throws WrongUsage {
    if (words.length > 0) {
      throw new WrongUsage("version takes no more words");
    }
    terminal.say("rapporteur " + Version.current() + "\n");
    return ExitCode.CLEAN;
  }

  private Command named(String word) throws WrongUsage {
    Optional<Command> command = commands.named(word);
    if (command.isPresent()) {
      return command.get();
    }
    if (word.startsWith("-")) {
      throw new WrongUsage("the command comes first, as in: rapporteur build " + word);
    }
    List<String> names = commands.names();
    throw new WrongUsage(
        "there is no command “"
            + word
            + "”"
            + NearNames.hint(word, names)
                .map(hint -> "; " + hint)
                .orElse("; there are " + String.join(", ", names)));
  }

  private String helpFor(String... arguments) {
    return "rapporteur "
        + commands.named(arguments[0]).map(command -> command.name() + " ").orElse("")
        + "--help";
  }

  private static String[] rest(String... arguments) {
    return Arrays.copyOfRange(arguments, 1, arguments.length);
  }
}
