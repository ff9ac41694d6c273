package org.rapporteur.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Meanings;

/**
 * What {@code rapporteur help} says of a kind of problem: what it means, what to do about it and,
 * where a site may say so, how much weight it has.
 */
final class Explanation {
  private static final int WIDTH = 80;

  private Explanation() {}

  /** The kind of problem that a word names, as it stands in the brackets of a message. */
  static Optional<Code> code(String word) {
    String id = word.replaceFirst("^(?:error|warning)\\[", "").replaceFirst("\\]:?$", "");
    return Arrays.stream(Code.values()).filter(code -> code.id().equals(id)).findFirst();
  }

  /** The words that name a kind of problem. */
  static List<String> words() {
    return Arrays.stream(Code.values()).map(Code::id).toList();
  }

  static String of(Code code) {
    String meaning = Meanings.shipped().of(code).map(text -> text + "\n\n").orElse("");
    return wrapped(
        code.level().noun()
            + "["
            + code.id()
            + "]\n\n"
            + meaning
            + "What to do: "
            + code.remedy()
            + "\n"
            + (code.isFinding() ? "\n" + weight(code) + "\n" : ""));
  }

  /** How much weight a finding has, and how a site gives it another. */
  private static String weight(Code code) {
    String sentences =
        switch (code.level()) {
          case WARN ->
              "A warning stops nothing. In site.yaml, findings: {%s: error} makes it stop a build,"
                  + " and findings: {%s: off} says nothing of it.";
          case ERROR ->
              "An error stops a build. In site.yaml, findings: {%s: warn} makes it a warning, and"
                  + " findings: {%s: off} says nothing of it.";
          case OFF ->
              "It is off, so nothing is said of it. In site.yaml, findings: {%s: warn} makes it a"
                  + " warning, and findings: {%s: error} makes it stop a build.";
        };
    return sentences.replace("%s", code.id());
  }

  /** The text in lines that fit; its own ends of lines stay. */
  private static String wrapped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (String line : text.split("\n", -1)) {
      out.append(out.isEmpty() ? "" : "\n");
      int column = 0;
      for (String word : line.split(" ", -1)) {
        boolean fits = column + word.length() < WIDTH;
        out.append(column == 0 ? "" : fits ? " " : "\n").append(word);
        column = column == 0 || !fits ? word.length() : column + 1 + word.length();
      }
    }
    return out.toString();
  }
}
