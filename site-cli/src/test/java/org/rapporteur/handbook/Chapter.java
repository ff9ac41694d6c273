package org.rapporteur.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chapter of the handbook as what its reader is told to do, in order. What a fenced example is
 * can be told from the line before it: {@code `people/anna.md`} alone is a file, {@code In a
 * round:} is before some of its facts, {@code In prose:} before its text; {@code console} holds
 * commands and what they answer.
 */
record Chapter(String name, List<Step> steps) {
  private static final Pattern FILE = Pattern.compile("`([^` ]+\\.[a-z]+)`");
  private static final Pattern FACTS = Pattern.compile("In an? ([a-z-]+):");
  private static final Pattern ITEM = Pattern.compile("- `([^`]+)`");
  private static final Pattern FENCE = Pattern.compile("(`{3,})(\\w*)");

  /** One thing to do; {@code line} is where the chapter says so. */
  sealed interface Step {
    int line();
  }

  /** A file is written, anew or instead of what it was. */
  record Write(int line, String path, String text) implements Step {}

  /** Facts that can stand in a page of a type. */
  record Facts(int line, String type, String text) implements Step {}

  /** Text that can stand in a page. */
  record Prose(int line, String text) implements Step {}

  /** A file is deleted. */
  record Delete(int line, String path) implements Step {}

  /** A command is typed; the answer is empty where the chapter shows none. */
  record Type(int line, String command, String answer) implements Step {}

  static Chapter of(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<Step> steps = new ArrayList<>();
    String last = "";
    boolean deleting = false;
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      Matcher fence = FENCE.matcher(line);
      if (fence.matches()) {
        int end = at + 1;
        while (!lines.get(end).equals(fence.group(1))) {
          end++;
        }
        List<String> inner = lines.subList(at + 1, end);
        add(steps, at + 1, last, fence.group(2), inner);
        at = end;
        last = "";
      } else if (!line.isBlank()) {
        Matcher item = ITEM.matcher(line);
        if (deleting && item.matches()) {
          steps.add(new Delete(at + 1, item.group(1)));
        } else {
          deleting = line.endsWith("Delete its files:");
        }
        last = line;
      }
      at++;
    }
    return new Chapter(String.valueOf(file.getFileName()).replace(".md", ""), steps);
  }

  private static void add(
      List<Step> steps, int line, String before, String language, List<String> inner) {
    String text = String.join("\n", inner) + "\n";
    Matcher file = FILE.matcher(before);
    Matcher facts = FACTS.matcher(before);
    if (language.equals("console")) {
      steps.addAll(commands(line, inner));
    } else if (file.matches()) {
      steps.add(new Write(line, file.group(1), text));
    } else if (facts.matches()) {
      steps.add(new Facts(line, facts.group(1), text));
    } else if (before.equals("In prose:")) {
      steps.add(new Prose(line, text));
    }
  }

  private static List<Step> commands(int line, List<String> inner) {
    List<Step> typed = new ArrayList<>();
    for (int i = 0; i < inner.size(); i++) {
      if (inner.get(i).startsWith("$ ")) {
        int end = i + 1;
        while (end < inner.size() && !inner.get(end).startsWith("$ ")) {
          end++;
        }
        List<String> answer = inner.subList(i + 1, end);
        String said = answer.isEmpty() ? "" : String.join("\n", answer) + "\n";
        typed.add(new Type(line + 1 + i, inner.get(i).substring(2), said));
      }
    }
    return typed;
  }
}
