package org.rapporteur.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Meanings;

/**
 * What {@code rapporteur help} says of a kind of mistake: what it means, and what to do about it.
 */
final class Explanation {
  private static final int WIDTH = 80;

  private Explanation() {}

  /** The kind of mistake that a word names, as it stands in the brackets of a message. */
  static Optional<Code> code(String word) {
    String id = word.replaceFirst("^error\\[", "").replaceFirst("\\]:?$", "");
    return Arrays.stream(Code.values()).filter(code -> code.id().equals(id)).findFirst();
  }

  /** The words that name a kind of mistake. */
  static List<String> words() {
    return Arrays.stream(Code.values()).map(Code::id).toList();
  }

  static String of(Code code) {
    String meaning = Meanings.shipped().of(code).map(text -> text + "\n\n").orElse("");
    return wrapped(
        "error[" + code.id() + "]\n\n" + meaning + "What to do: " + code.remedy() + "\n");
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
