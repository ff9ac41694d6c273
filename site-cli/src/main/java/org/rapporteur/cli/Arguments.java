package org.rapporteur.cli;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.NearNames;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The words after a command, read by its options; what does not fit is told in a sentence. */
final class Arguments {
  private Arguments() {}

  static ParseResult parse(CommandLine line, String... arguments) throws WrongUsage {
    try {
      ParseResult parsed = line.parseArgs(arguments);
      List<String> missing = Words.missing(line.getCommandSpec(), parsed);
      if (!missing.isEmpty() && !parsed.isUsageHelpRequested()) {
        throw new WrongUsage(tooFew(line, missing));
      }
      return parsed;
    } catch (UnmatchedArgumentException e) {
      throw unmatched(line, e.getUnmatched().getFirst());
    } catch (MissingParameterException e) {
      throw new WrongUsage(missing(e.getMissing().getFirst()));
    } catch (OverwrittenOptionException e) {
      throw new WrongUsage(name(e.getOverwritten()) + " is given twice");
    } catch (ParameterException e) {
      ArgSpec about = e.getArgSpec();
      throw new WrongUsage(
          about != null && about.arity().max() == 0
              ? name(about) + " takes no value"
              : String.valueOf(e.getMessage()));
    }
  }

  private static WrongUsage unmatched(CommandLine line, String word) {
    if (!word.startsWith("-")) {
      return new WrongUsage(tooMany(line.getCommandSpec(), word));
    }
    int end = word.indexOf('=');
    String option = end < 0 ? word : word.substring(0, end);
    List<String> known = List.copyOf(line.getCommandSpec().optionsMap().keySet());
    return new WrongUsage(
        "there is no option “"
            + option
            + "”"
            + NearNames.hint(option, known).map(hint -> "; " + hint).orElse(""));
  }

  private static String tooFew(CommandLine line, List<String> missing) {
    String command = line.getCommandName().replaceFirst("^rapporteur ", "");
    return command + " needs " + String.join(" and ", missing) + example(line.getCommandSpec());
  }

  private static String tooMany(CommandSpec spec, String word) {
    List<String> labels = Words.labels(spec);
    return labels.isEmpty()
        ? "“" + word + "” belongs to no option; the site's folder is named by --site"
        : "“%s” is one word too many after %s%s; a name with spaces stands in quotation marks"
            .formatted(word, String.join(" and ", labels), example(spec));
  }

  /** The first example of a command's help, which shows best what it needs. */
  private static String example(CommandSpec spec) {
    return Stream.of(spec.usageMessage().footer())
        .filter(line -> line.startsWith("  rapporteur "))
        .findFirst()
        .map(line -> ", as in: " + line.strip())
        .orElse("");
  }

  private static String missing(ArgSpec option) {
    return name(option) + " needs a value: " + name(option) + " " + option.paramLabel();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
