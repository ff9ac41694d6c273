package org.rapporteur.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The spec files of what we add to CommonMark, example by example. */
class SyntaxSpecTest {
  private static final List<String> FILES =
      List.of(
          "addresses.md",
          "alerts.md",
          "citations.md",
          "comments.md",
          "estimates.md",
          "fenced-divisions.md",
          "headings.md",
          "nesting.md",
          "sentences.md",
          "statements.md",
          "tables-tasks-footnotes.md",
          "wiki-links.md");

  static Stream<Example> examples() {
    return FILES.stream().flatMap(file -> Example.in(file).stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void holds(Example example) {
    Shown shown =
        example.kind().equals("raw") ? Shown.raw(example.input()) : Shown.of(example.input());
    String html = shown.html();
    String outcome =
        switch (example.kind()) {
          case "headings" -> shown.headingLines();
          case "estimates" -> shown.estimateLines();
          case "sentences" -> shown.sentenceLines();
          default -> html.isEmpty() || html.endsWith("\n") ? html : html + "\n";
        };
    assertEquals(example.expected(), outcome, () -> example + "\n" + example.input());
    assertEquals(example.problems(), shown.problemLines(), () -> example + "\n" + example.input());
  }
}
