package org.rapporteur.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.report.DiagnosticFormat.Setting;
import org.rapporteur.source.SourceFile;

class TextFormatTest {
  private static final Setting PLAIN = new Setting("", false, "1");

  @Test
  void pointsAtThePlaceAndExplainsEveryCodeOnce() {
    SourceFile file = new SourceFile("people/x.md", "---\nof: rusia\nin: rusia\n");
    assertText(
        """
        people/x.md:2:5: error[unknown-source]: no source is called “rusia”
         2 | of: rusia
           |     ^^^^^
           = did you mean “russia”?
           = help: Correct the key, or create sources/KEY.md for it.

        people/x.md:3:5: error[unknown-source]: no source is called “rusia”
         3 | in: rusia
           |     ^^^^^

        """,
        PLAIN,
        problem(file, 8, 13, Optional.of("did you mean “russia”?")),
        problem(file, 18, 23, Optional.empty()));
  }

  @Test
  void namesTheSiteFolderAsItsAuthorDid() {
    SourceFile file = SourceFile.named("site.yaml");
    assertText(
        """
        content/istanbul/site.yaml:1:1: error[unknown-source]: no source is called “rusia”
           = help: Correct the key, or create sources/KEY.md for it.

        """,
        new Setting("content/istanbul", false, "1"),
        problem(file, 0, 0, Optional.empty()));
  }

  @Test
  void paintsOnlyWhereColoursAreSeen() {
    String text =
        new TextFormat()
            .write(
                List.of(problem(SourceFile.named("a.md"), 0, 0, Optional.empty())),
                new Setting("", true, "1"));
    assertEquals(
        "\u001b[1ma.md:1:1:\u001b[0m \u001b[1;31merror[unknown-source]:\u001b[0m"
            + " \u001b[1mno source is called “rusia”\u001b[0m\n"
            + "\u001b[34m   =\u001b[0m help: Correct the key, or create sources/KEY.md for it.\n\n",
        text);
  }

  @Test
  void keepsTabsAndCountsWideAndCombiningCharacters() {
    SourceFile file = new SourceFile("a.md", "a\t梅e\u0301 rusia");
    assertExcerpt(" 1 | a\t梅e\u0301 rusia", "   |  \t    ^^^^^", file, 6, 11);
    assertExcerpt(" 1 | a\t梅e\u0301 rusia", "   |  \t^^", file, 2, 3);
  }

  @Test
  void cutsALongLineAroundThePlace() {
    SourceFile file = new SourceFile("a.md", "word ".repeat(2000) + "rusia" + " word".repeat(2000));
    String line = "…" + "word ".repeat(8) + "rusia" + " word".repeat(11) + "…";
    assertExcerpt(" 1 | " + line, "   | " + " ".repeat(41) + "^^^^^", file, 10000, 10005);
  }

  @Test
  void marksTheRestOfTheFirstLineOfALongerStretch() {
    SourceFile file = new SourceFile("a.md", "one two\r\nthree\r\n");
    assertExcerpt(" 1 | one two", "   |     ^^^", file, 4, 14);
  }

  @Test
  void pointsBehindTheLastCharacterAndAtEmptyLines() {
    SourceFile file = new SourceFile("a.md", "one\n\n");
    assertExcerpt(" 1 | one", "   |    ^", file, 3, 3);
    assertExcerpt(" 2 |", "   | ^", file, 4, 4);
    assertExcerpt(" 3 |", "   | ^", file, 5, 5);
  }

  @Test
  void showsWhatWouldMoveTheCursorAsASign() {
    SourceFile file = new SourceFile("a.md", "\u001b[2Jb\u0000\u202ec\u0085");
    assertExcerpt(" 1 | ␛[2Jb␀\ufffdc\ufffd", "   |     ^", file, 4, 5);
    Diagnostic problem =
        new Diagnostic(
            Code.WRONG_VALUE, "bad\u001b[31m\nnews", file.start(), Optional.of("\u0007bell"));
    String text = new TextFormat().write(List.of(problem), PLAIN);
    assertEquals(
        "a.md:1:1: error[wrong-value]: bad␛[31m␊news", text.lines().findFirst().orElse(""));
    assertEquals("   = ␇bell", text.lines().skip(3).findFirst().orElse(""));
  }

  @Test
  void saysNothingOfNothing() {
    assertEquals("", new TextFormat().write(List.of(), PLAIN));
  }

  private static Diagnostic problem(SourceFile file, int from, int to, Optional<String> hint) {
    String message = Code.UNKNOWN_SOURCE.message("rusia");
    return new Diagnostic(Code.UNKNOWN_SOURCE, message, file.span(from, to), hint);
  }

  private static void assertText(String expected, Setting setting, Diagnostic... problems) {
    assertEquals(expected, new TextFormat().write(List.of(problems), setting));
  }

  private static void assertExcerpt(String line, String carets, SourceFile file, int from, int to) {
    List<String> lines =
        new TextFormat()
            .write(List.of(problem(file, from, to, Optional.empty())), PLAIN)
            .lines()
            .toList();
    assertEquals(line, lines.get(1));
    assertEquals(carets, lines.get(2));
  }
}
