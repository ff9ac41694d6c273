package org.rapporteur.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.NearNames;

/**
 * The arguments after a command, read by what it can be told; what does not fit is told in a
 * sentence. They are read as picocli reads them, which writes the help and the completion: its
 * classes are many and old, and to load them takes longer than a small site.
 */
final class Arguments {
  /** What comes after it is no option, whatever it begins with. */
  private static final String REST = "--";

  private final String command;
  private final Spec spec;
  private final Deque<String> left;
  private final Map<String, String> options = new LinkedHashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> unmatched = new ArrayList<>();

  private Arguments(String command, Spec spec, String... arguments) {
    this.command = command;
    this.spec = spec;
    this.left = new ArrayDeque<>(List.of(arguments));
  }

  static Given parse(String command, Spec spec, String... arguments) throws WrongUsage {
    return new Arguments(command, spec, arguments).parse();
  }

  private Given parse() throws WrongUsage {
    while (!left.isEmpty()) {
      String next = left.pop();
      if (next.equals(REST)) {
        left.forEach(this::word);
        break;
      }
      argument(next);
    }
    Given given = new Given(options, words);
    if (given.asksForHelp()) {
      return given;
    }
    if (!unmatched.isEmpty()) {
      throw tooMany(unmatched.getFirst());
    }
    if (words.size() < spec.words().size()) {
      throw tooFew();
    }
    return given;
  }

  private void argument(String next) throws WrongUsage {
    Optional<Option> option = spec.option(name(next));
    if (option.isPresent()) {
      set(option.get(), next);
    } else if (next.startsWith("-") && next.length() > 1) {
      unmatched.add(next);
    } else {
      word(next);
    }
  }

  private void set(Option option, String written) throws WrongUsage {
    String name = option.name();
    int attached = written.indexOf('=');
    if (!option.takesValue() && attached >= 0) {
      throw new WrongUsage(name + " takes no value");
    }
    String value = attached >= 0 ? written.substring(attached + 1) : "";
    if (option.takesValue() && attached < 0) {
      if (left.isEmpty() || isNoValue(left.peek())) {
        throw new WrongUsage(name + " needs a value: " + name + " " + option.label());
      }
      value = left.pop();
    }
    if (options.put(name, value) != null) {
      throw new WrongUsage(name + " is given twice");
    }
  }

  private boolean isNoValue(String next) {
    return next.equals(REST) || spec.option(name(next)).isPresent();
  }

  private void word(String next) {
    int place = Math.min(words.size(), spec.words().size() - 1);
    if (place < words.size() && (place < 0 || !spec.words().get(place).takesRest())) {
      unmatched.add(next);
    } else if (place < words.size()) {
      words.set(place, words.get(place) + " " + next);
    } else {
      words.add(next);
    }
  }

  private static String name(String argument) {
    int end = argument.indexOf('=');
    return end < 0 ? argument : argument.substring(0, end);
  }

  private WrongUsage tooFew() {
    List<String> labels = spec.labels();
    return new WrongUsage(
        command
            + " needs "
            + String.join(" and ", labels.subList(words.size(), labels.size()))
            + example());
  }

  private WrongUsage tooMany(String word) {
    if (word.startsWith("-")) {
      String option = name(word);
      List<String> known = spec.options().stream().flatMap(o -> o.names().stream()).toList();
      return new WrongUsage(
          "there is no option “"
              + option
              + "”"
              + NearNames.hint(option, known).map(hint -> "; " + hint).orElse(""));
    }
    return new WrongUsage(
        spec.words().isEmpty()
            ? "“" + word + "” belongs to no option; the site's folder is named by --site"
            : "“%s” is one word too many after %s%s; a name with spaces stands in quotation marks"
                .formatted(word, String.join(" and ", spec.labels()), example()));
  }

  /** The first example of a command's help, which shows best what it needs. */
  private String example() {
    return spec.examples()
        .lines()
        .filter(line -> line.startsWith("  rapporteur "))
        .findFirst()
        .map(line -> ", as in: " + line.strip())
        .orElse("");
  }
}
