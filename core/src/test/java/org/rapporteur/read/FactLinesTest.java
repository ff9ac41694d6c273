package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.source.SourceFile;

/** What is read without the library, for speed, is to every place what the library reads. */
class FactLinesTest {
  private static final List<String> NAMES =
      List.of("title", "kind", "held", "on", "null", "part-of", "a", "x1", "title ", "1x", "<<");

  private static final List<String> VALUES =
      List.of(
          "plain",
          "Two words",
          "2025-05-16",
          "12:30",
          "-1",
          "1.10",
          "no",
          "~",
          "é and “ü”",
          "字",
          "😀",
          "a: b",
          "a:",
          "a #b",
          "a#b",
          "http://x.y/z?a=b&c#d",
          "it's \"so\"",
          "a [@b, p. 3; @c]",
          "a, b {c}",
          "a - b",
          "a  b",
          "a ",
          "a\tb",
          "a\\b",
          "'single'",
          "'it''s'",
          "''",
          "\"double\"",
          "\"a\\tb\"",
          "\"a: b, [c] #d\"",
          "'a' b",
          "'open",
          "[a, b-c, d_e]",
          "[a b, 'c, d', \"e: f\"]",
          "[a,b]",
          "[ a ]",
          "[]",
          "[a, ]",
          "[[a]]",
          "[a: b]",
          "[a - b, c.d/e]",
          "[a -, b]",
          "[a, b] c",
          "{a: b}",
          "{a: b, c-d: [e, f], 'g': \"h: i\"}",
          "{\"1\": Track 1, \"1.5\": {b: [c, {d: e}]}}",
          "{a: b, a: c}",
          "{\"a\": b, a: c}",
          "{a:b}",
          "{a: }",
          "{a: b c: d}",
          "{a: b,c: d}",
          "{ a: b }",
          "{}",
          "[{a: b}, {a: b}]",
          "[[[[[[[a]]]]]]]",
          "[A+B, c]",
          "&x a",
          "*x",
          "!t a",
          "|",
          ">",
          "|-",
          "> a",
          "@a",
          "%a",
          "- a",
          "? a",
          "\u0085",
          "a\u00a0b",
          "a\u2028b",
          "\u0007",
          "");

  private static final List<String> LINES =
      List.of("", " ", "# a", "  more", "  - ", "- a", "---", "...", "\ta", "  - - a", "  -  a");

  private static final List<String> NAMES_BELOW =
      List.of("title", "kind", "Held", "on", "\"on\"", "'a b'", "a-b", "X1");

  private static final List<String> SOUND =
      List.of(
          "words", "'a: b'", "[a, b c]", "{a: b, c: [d, e]}", "{\"1\": {x: y}}", "\"é, “ü” # \"");

  private static final List<String> TEXTS =
      List.of(
          "Words of a line.",
          "Others: with # and - signs",
          "- é “ü”",
          "'x'",
          "\"y",
          "# z",
          "{a}",
          "---",
          "a b",
          "a b",
          "a b",
          "  further in",
          " one further",
          "with blanks behind ",
          "a\tb",
          "a\\",
          "");

  @Test
  void readsTheFactsOfTheContentAlike() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "content"))) {
      List<Path> briefs = files.filter(file -> file.toString().endsWith(".md")).toList();
      long read = briefs.stream().filter(file -> isAlike(frontMatter(file))).count();
      assertTrue(read > briefs.size() / 2, "of " + briefs.size() + " only " + read);
    }
  }

  @Test
  void readsAnyFactsAlike() {
    int read = 0;
    for (int seed = 0; seed < 60_000; seed++) {
      read += isAlike(anyFacts(new Random(seed))) ? 1 : 0;
    }
    assertTrue(read > 3_000, "only " + read);
  }

  @Test
  void readsTheBuiltInTypes() throws IOException {
    for (String type : builtInTypes()) {
      assertTrue(isAlike(type), type);
    }
  }

  @Test
  void readsTypesWithMistakesAlike() throws IOException {
    List<String> types = builtInTypes();
    String signs = " \n:-[]{}'\"#>|,&*!?%@aB1é\t\r\\";
    int read = 0;
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder(one(random, types));
      for (int edits = random.nextInt(3); edits >= 0; edits--) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(3));
        int sign = random.nextInt(signs.length());
        text.replace(at, end, signs.substring(sign, sign + 1));
      }
      read += isAlike(text.toString()) ? 1 : 0;
    }
    assertTrue(read > 3_000, "only " + read);
  }

  private static List<String> builtInTypes() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/rapporteur/types"))) {
      List<String> types = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
        types.add(Files.readString(file));
      }
      assertTrue(types.size() > 15);
      return types;
    }
  }

  @Test
  void readsAnyFactsBelowOthersAlike() {
    int read = 0;
    for (int seed = 0; seed < 60_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      addFacts(text, "", random, 0);
      read += isAlike(text.toString()) ? 1 : 0;
    }
    assertTrue(read > 10_000, "only " + read);
  }

  /** Facts below facts; in one of them, perhaps, is something that is seldom there. */
  private static void addFacts(StringBuilder text, String indent, Random random, int depth) {
    for (int facts = random.nextInt(4); facts >= 0; facts--) {
      text.append(indent).append(one(random, NAMES_BELOW));
      String further = indent + (random.nextInt(40) == 0 ? "   " : "  ");
      switch (random.nextInt(depth > 2 ? 4 : 6)) {
        case 0 -> text.append(": ").append(one(random, SOUND)).append('\n');
        case 1 -> text.append(": ").append(one(random, VALUES)).append('\n');
        case 2 -> {
          text.append(random.nextInt(2) == 0 ? ": >\n" : ": |\n");
          for (int lines = random.nextInt(3); lines >= 0; lines--) {
            text.append(further).append(one(random, TEXTS)).append('\n');
          }
        }
        case 3 -> {
          text.append(":\n");
          for (int items = random.nextInt(3); items >= 0; items--) {
            text.append(further).append("- ").append(one(random, SOUND)).append('\n');
          }
        }
        default -> {
          text.append(":\n");
          addFacts(text, further, random, depth + 1);
        }
      }
      if (random.nextInt(40) == 0) {
        text.append(one(random, List.of(indent, "  ", "# a", indent + "# a", ""))).append('\n');
      }
    }
  }

  private static String anyFacts(Random random) {
    StringBuilder text = new StringBuilder();
    for (int lines = random.nextInt(5); lines >= 0; lines--) {
      text.append(one(random, NAMES)).append(':');
      if (random.nextInt(5) == 0) {
        for (int items = random.nextInt(3); items >= 0; items--) {
          text.append(random.nextInt(12) == 0 ? "\n - " : "\n  - ").append(one(random, VALUES));
        }
      } else {
        text.append(random.nextInt(12) == 0 ? "  " : " ").append(one(random, VALUES));
      }
      text.append(random.nextInt(20) == 0 ? "\r\n" : "\n");
      if (random.nextInt(12) == 0) {
        text.append(one(random, LINES)).append('\n');
      }
    }
    return text.toString();
  }

  private static String one(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Whether it was read without the library, and then as the library does. */
  private static boolean isAlike(String facts) {
    SourceFile file = new SourceFile("page.md", "---\n" + facts + "---\n");
    int end = 4 + facts.length();
    Optional<Node.Mapping> read = FactLines.read(file, 4, end);
    if (read.isPresent()) {
      Diagnostics log = new Diagnostics();
      String known = YamlReader.readAnyMap(file, 4, end, log).map(FactLinesTest::told).orElse("");
      assertEquals(known, told(read.get()), facts);
      assertEquals(List.of(), log.sorted(), facts);
    }
    return read.isPresent();
  }

  private static String told(Node node) {
    String inside =
        switch (node) {
          case Node.Scalar scalar -> scalar.text() + letters(scalar) + place(scalar.host().get());
          case Node.Sequence list ->
              list.items().stream().map(FactLinesTest::told).collect(Collectors.joining(", "));
          case Node.Mapping map ->
              map.entries().stream()
                  .map(entry -> told(entry.key()) + ": " + told(entry.value()))
                  .collect(Collectors.joining("; "));
        };
    return node.kind() + place(node) + " (" + inside + ")";
  }

  private static String place(Node node) {
    return place(node.span());
  }

  private static String place(org.rapporteur.source.Span span) {
    return " " + span.start() + "-" + span.end();
  }

  private static String letters(Node.Scalar scalar) {
    return IntStream.rangeClosed(0, scalar.text().length())
        .mapToObj(i -> String.valueOf(scalar.letters().at(i)))
        .collect(Collectors.joining(" ", " at ", ""));
  }

  private static String frontMatter(Path file) {
    try {
      SourceFile source = new SourceFile("page.md", Files.readString(file, StandardCharsets.UTF_8));
      return FrontMatter.find(source, new Diagnostics())
          .map(found -> source.text().substring(found.start(), found.end()))
          .orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
