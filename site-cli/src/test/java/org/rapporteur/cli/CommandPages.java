package org.rapporteur.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.templates.FreemarkerTemplates;

/** A page of the handbook for each command, made of what its help says. */
public final class CommandPages {
  private CommandPages() {}

  /** The pages by their path in the handbook. */
  public static Map<String, String> all() {
    Map<String, String> pages = new LinkedHashMap<>();
    int order = 1;
    for (Command command : Commands.with(FreemarkerTemplates::of).all()) {
      pages.put("commands/" + command.name() + ".md", page(command, order));
      order++;
    }
    return pages;
  }

  /** The words that are commands, in order. */
  public static List<String> names() {
    return Commands.with(FreemarkerTemplates::of).names();
  }

  private static String page(Command command, int order) {
    Spec spec = command.spec();
    String form = Help.synopsis(command);
    String about = spec.description();
    StringBuilder page = new StringBuilder();
    page.append("---\ntitle: rapporteur ").append(command.name());
    page.append("\norder: ").append(order);
    page.append("\nsummary: ").append(quoted(sentence(command.summary())));
    page.append("\nform: ").append(quoted(form));
    page.append("\n---\n\n").append(markdown(about)).append("\n\n");
    if (!spec.words().isEmpty()) {
      page.append("## Words\n\n| You write | It means |\n|---|---|\n");
      spec.words().forEach(word -> page.append(row(word.label(), word.description())));
      page.append('\n');
    }
    page.append("## Options\n\n| You write | It means |\n|---|---|\n");
    spec.options().forEach(option -> page.append(row(typed(option), option.description())));
    page.append(footer(("\n" + spec.examples()).split("\n", -1)));
    page.append("## Exit codes\n\n| Code | Meaning |\n|---|---|\n");
    ExitCode.explained()
        .forEach((code, meaning) ->
            page.append("| ").append(code).append(" | ").append(cell(meaning)).append(" |\n"));
    return page.append('\n').toString();
  }

  /** The text below the options: a line that ends in a colon, what is typed, and remarks. */
  private static String footer(String... lines) {
    StringBuilder out = new StringBuilder("\n");
    boolean code = false;
    for (String line : lines) {
      boolean typed = line.startsWith("  ");
      if (typed != code) {
        out.append(
            typed ? line.startsWith("  rapporteur ") ? "\n```sh\n" : "\n```text\n" : "```\n");
        if (!typed && !line.isBlank()) {
          out.append('\n');
        }
        code = typed;
      }
      if (line.equals("Examples:")) {
        out.append("## Examples\n\n");
      } else {
        out.append(typed ? line.substring(2) : markdown(line)).append('\n');
      }
    }
    return out.append(code ? "```\n" : "")
        .append('\n')
        .toString()
        .replaceAll("\n{3,}", "\n\n")
        .replaceFirst("^\n+", "\n");
  }

  private static String row(String typed, String about) {
    return "| `" + typed + "` | " + cell(about) + " |\n";
  }

  private static String typed(Option option) {
    String names = String.join(", ", option.names());
    return option.takesValue() ? names + " " + option.label() : names;
  }

  private static String cell(String text) {
    return markdown(text.replace('\n', ' ')).replace("|", "\\|");
  }

  /** Text with what Markdown would take for a sign of its own escaped. */
  private static String markdown(String text) {
    return text.replaceAll("(--[a-z][a-z-]*)", "`$1`").replace("*", "\\*").replace("<", "\\<");
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
