package org.rapporteur.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One example of a spec file: a fenced block {@code example}, in it a text, a line with a dot, and
 * what it becomes; after a further dot, the problems. {@code →} stands for a tab. {@code example
 * headings} and {@code example sentences} expect those in place of the HTML.
 */
record Example(String file, int line, String kind, String input, String expected, String problems) {
  private static final String FENCE = "`````";

  static List<Example> in(String file) {
    List<Example> examples = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(FENCE + " example")) {
        int end = i + 1;
        while (!lines.get(end).equals(FENCE)) {
          end++;
        }
        examples.add(of(file, i + 1, lines.get(i), lines.subList(i + 1, end)));
        i = end;
      }
    }
    return examples;
  }

  private static Example of(String file, int line, String opening, List<String> lines) {
    String[] parts = {"", "", ""};
    int part = 0;
    for (String text : lines) {
      if (text.equals(".")) {
        part++;
      } else {
        parts[part] += text.replace('→', '\t') + "\n";
      }
    }
    String kind = opening.substring(FENCE.length()).replace("example", "").strip();
    return new Example(file, line, kind, parts[0], parts[1], parts[2]);
  }

  static List<String> lines(String file) {
    try (InputStream in = Example.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
