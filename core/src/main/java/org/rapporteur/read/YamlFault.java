package org.rapporteur.read;

import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What SnakeYAML found wrong, in words for a writer, and the place to look at: the beginning of
 * what is not closed rather than the end of the file.
 */
record YamlFault(String message, Optional<Mark> mark) {
  private static final Pattern CHARACTER =
      Pattern.compile("found character '?(\\\\t|.)(?:\\(TAB\\))?'? ?that cannot start any token.*");
  private static final Pattern EXPECTED = Pattern.compile("expected ',' or '([]}])', but got .*");

  /** What is wrong; {@code lineOf} tells the line of the file a mark is on. */
  static YamlFault of(MarkedYAMLException fault, ToIntFunction<Mark> lineOf) {
    String problem = fault.getProblem() == null ? "" : fault.getProblem();
    String context = fault.getContext() == null ? "" : fault.getContext();
    Optional<Mark> here = Optional.ofNullable(fault.getProblemMark());
    Optional<Mark> begin = Optional.ofNullable(fault.getContextMark()).or(() -> here);
    if (context.contains("quoted scalar") && problem.contains("end of stream")) {
      return new YamlFault("the quotation mark that begins here is not closed", begin);
    }
    Matcher expected = EXPECTED.matcher(problem);
    if (expected.matches()) {
      String kind = expected.group(1).equals("]") ? "list" : "map";
      String line = begin.map(mark -> " of line " + lineOf.applyAsInt(mark)).orElse("");
      String words = "the " + kind + line + " needs “,” or “" + expected.group(1) + "” before this";
      return new YamlFault(words, here);
    }
    return new YamlFault(said(problem, context), here);
  }

  private static String said(String problem, String context) {
    Matcher character = CHARACTER.matcher(problem);
    if (character.matches()) {
      return character.group(1).equals("\\t")
          ? "a tab may not stand here; use spaces"
          : "a value that begins with “" + character.group(1) + "” must stand in quotes";
    }
    String known = known(problem, context);
    return known != null ? known : problem.isEmpty() ? "it cannot be read" : problem.strip();
  }

  private static @Nullable String known(String problem, String context) {
    if (problem.startsWith("mapping values are not allowed")) {
      return "a value with “: ” in it must stand in quotes, and a new fact may not be indented";
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return "a list with “-” begins on a line of its own";
    }
    if (problem.startsWith("could not find expected ':'")) {
      return "here is neither a fact, “name: value”, nor the end of a value";
    }
    if (problem.startsWith("expected <block end>")) {
      return "this does not fit the lines above it: look at the indent, and at quotation marks";
    }
    if (problem.contains("escape character") || problem.startsWith("expected escape sequence")) {
      return "in double quotes “\\” begins an escape; write “\\\\”, or use single quotes";
    }
    if (context.contains("alias") || context.contains("anchor")) {
      return "a value that begins with “*” or “&” must stand in quotes";
    }
    if (context.contains("block scalar")) {
      return "after “|” or “>” the text begins on the next line, indented";
    }
    if (problem.startsWith("expected '<document start>'")) {
      return "the facts have ended before this";
    }
    if (problem.startsWith("found unexpected document separator")) {
      return "a quotation mark before this is not closed";
    }
    if (context.contains("directive")) {
      return "a line that begins with “%” means nothing here";
    }
    if (problem.startsWith("expected the node content")) {
      return "a value is missing before this";
    }
    return null;
  }
}
