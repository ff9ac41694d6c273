package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.templates.FreemarkerTemplates;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Arguments, read beside picocli, which lays out what help and completion say of them. Only what it
 * would make of {@code -hx} and of {@code --drafts=false}, for which it lets drafts in, is not
 * wanted.
 */
class ArgumentsTest {
  private static final List<String> SOME =
      List.of(
          "a",
          "b c",
          "-",
          "",
          "--",
          "-a",
          "-h",
          "--help",
          "--site",
          "--site=x",
          "--site=",
          "--sit",
          "--quiet",
          "--quiet=yes",
          "--out",
          "--out=a=b",
          "--format",
          "--jobs",
          "--drafts",
          "--id",
          "--title",
          "--nonsense=x",
          "--help=x",
          "--=",
          "=x",
          "---",
          "-site",
          "--SITE",
          "\"q\"",
          "’");

  @Test
  void areReadAsPicocliReadsThem() {
    Random random = new Random(1);
    List<Command> commands = Commands.with(FreemarkerTemplates::of).all();
    for (int round = 0; round < 2_000; round++) {
      Command command = commands.get(random.nextInt(commands.size()));
      String[] line =
          random.ints(random.nextInt(6), 0, SOME.size()).mapToObj(SOME::get).toArray(String[]::new);
      assertEquals(
          picocli(command, line), ours(command, line), command.name() + " " + List.of(line));
    }
  }

  private static String ours(Command command, String... line) {
    try {
      Given given = Arguments.parse(command.name(), command.spec(), line);
      return new TreeMap<>(given.options()) + " " + given.words();
    } catch (WrongUsage wrong) {
      return wrong
          .sentence()
          .replaceFirst("^(\\S+ needs).*, as in.*", "$1")
          .replaceFirst("(; did you mean|; a name| is one word| belongs to).*", "");
    }
  }

  private static String picocli(Command command, String... line) {
    CommandLine reader = Help.line(command);
    try {
      return read(command, reader.parseArgs(line));
    } catch (UnmatchedArgumentException e) {
      String word = e.getUnmatched().getFirst();
      return word.startsWith("-")
          ? "there is no option “" + word.replaceFirst("=.*", "") + "”"
          : "“" + word + "”";
    } catch (MissingParameterException e) {
      ArgSpec option = e.getMissing().getFirst();
      String name = name(option);
      return name + " needs a value: " + name + " " + option.paramLabel();
    } catch (OverwrittenOptionException e) {
      return name(e.getOverwritten()) + " is given twice";
    } catch (ParameterException e) {
      return name(e.getArgSpec()) + " takes no value";
    }
  }

  private static String read(Command command, ParseResult result) {
    Map<String, String> options = new TreeMap<>();
    result
        .matchedOptions()
        .forEach(option ->
            options.put(option.longestName(), option.arity().max() == 0 ? "" : text(option)));
    List<String> words = new ArrayList<>();
    for (int place = 0; result.hasMatchedPositional(place); place++) {
      Object value = result.matchedPositional(place).getValue();
      words.add(
          value instanceof List<?> all
              ? String.join(" ", all.stream().map(String::valueOf).toList())
              : String.valueOf(value));
      if (value instanceof List<?>) {
        break;
      }
    }
    return words.size() < command.spec().words().size() && !result.isUsageHelpRequested()
        ? command.name() + " needs"
        : options + " " + words;
  }

  private static String text(ArgSpec argument) {
    Object value = argument.getValue();
    return String.valueOf(value);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }
}
