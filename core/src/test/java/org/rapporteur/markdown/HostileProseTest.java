package org.rapporteur.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostic;

/** Texts made to take long, to go deep or to break something. */
class HostileProseTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  static Stream<String> repeated() {
    return Stream.of(
        "[",
        "[[",
        "[[a",
        "[[a]] ",
        "![",
        "[@",
        "[@a;",
        "[@a] ",
        "[a](",
        "[a](b) ",
        "](",
        "<",
        "<!--",
        "%%",
        "%% a %% ",
        "% ",
        "`",
        "` `` ",
        "*a",
        "**a ",
        "_a ",
        "*a_ ",
        "~~a ",
        "&#",
        "\\",
        "\\[",
        "| a ",
        "|",
        "- ",
        "- a\n",
        "> ",
        "> a\n",
        "> [!quote] ",
        "> [!note] a\n\n",
        "# a\n",
        "[^a]: b\n\n",
        "[^a] ",
        "^a\n",
        "::: a\n",
        "1. ",
        "www.a.b ",
        "a@b.c ",
        "<a href=\"",
        "<?",
        "```\n",
        "    a\n\n",
        "\t",
        "a. ",
        "\u4e00",
        "\ud83d\ude00",
        "[a]: b\n",
        "- [ ] ",
        "a\\|",
        "\n> [!quote] [[a]], ",
        "!",
        "'",
        "(",
        "\0",
        "%%\n",
        "<!-- a -->\n",
        "`%%");
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void endsSoon(String part) {
    // The library's own time grows with the square of the lines of one paragraph.
    String text =
        part.repeat(Math.min(100_000 / part.length(), part.contains("\n") ? 5_000 : 50_000));
    assertTimeoutPreemptively(LIMIT, () -> Shown.of(text));
    assertTimeoutPreemptively(
        LIMIT, () -> Shown.of("> " + text + " [[x]] [@y]\n\n| a |\n|---|\n| " + text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "1) ", "> - ", "- > "})
  void namesThePlaceWhereBlocksNestTooDeep(String mark) {
    String text = mark.repeat(20_000) + "a";
    assertEquals(
        List.of(Code.PROSE_NESTING),
        assertTimeoutPreemptively(LIMIT, () -> codes(text)).stream().distinct().toList());
  }

  @Test
  void countsToTheQuoteThatIsTooDeep() {
    assertEquals("", Shown.of("> ".repeat(100) + "a").problemLines());
    assertTrue(
        Shown.of("a\n\n" + "> ".repeat(101) + "a")
            .problemLines()
            .startsWith("3:201 prose-nesting"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*a **b ", "![", "*a "})
  void namesThePlaceWhereMarksNestTooDeep(String open) {
    String close = open.equals("![") ? "](u)" : open.contains("**") ? " b** a*" : " a*";
    String text = open.repeat(2_000) + "x" + close.repeat(2_000);
    assertEquals(
        List.of(Code.PROSE_NESTING),
        assertTimeoutPreemptively(LIMIT, () -> codes(text)).stream().distinct().toList());
  }

  private static final String[] PARTS = {
    "[[",
    "]]",
    "[",
    "]",
    "|",
    "\\|",
    "@a",
    "[@a]",
    "; ",
    "(",
    ")",
    "b.md",
    "%%",
    "<!--",
    "-->",
    "`",
    "```\n",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "> ",
    "- ",
    "1. ",
    "# ",
    "\t",
    "    ",
    "    \t",
    "*",
    "**",
    "_",
    "~~",
    "!",
    "[!quote] ",
    "[!note]",
    "[[a]], ",
    "^id",
    "\n^id\n",
    ":::",
    "|---|---|\n",
    "| a | b |\n",
    "[^1]",
    "[^1]: ",
    "www.a.org",
    "a@b.org",
    "<b>",
    "&amp;",
    "&nGt;",
    "\\",
    "é",
    "😀",
    "字",
    "word ",
    ". ",
    "http://x.y/",
    "---\n",
    "===\n",
    "[ ] ",
    "\0",
    "javascript:",
    "<",
    ">",
    "\"",
    "'"
  };

  private static String anything(Random random, String more, Predicate<String> allowed) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(40); n >= 0; n--) {
      String part = random.nextInt(12) == 0 ? more : PARTS[random.nextInt(PARTS.length)];
      text.append(allowed.test(part) || part.equals(more) ? part : "");
    }
    return text.toString();
  }

  @Test
  void survivesAnythingAndKeepsEveryPlaceInTheFile() {
    Random random = new Random(20250516);
    for (int i = 0; i < 3_000; i++) {
      String text = anything(random, "", part -> true);
      try {
        check(Shown.of(text));
        check(Shown.raw(text));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("in:\n" + text.replace("\t", "→"), e);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%% secret %%", "<!-- secret -->", "%%\nsecret\n%%\n"})
  void neverShowsACommentWithoutReportingIt(String comment) {
    Random random = new Random(20250515);
    for (int i = 0; i < 3_000; i++) {
      // A mark on its own would turn what is in a comment and what is not around.
      String text = anything(random, comment, part -> !part.equals("%%") && !part.contains("--"));
      Shown shown = Shown.of(text);
      boolean reported = shown.problems().stream().anyMatch(p -> p.code() == Code.UNCLOSED_COMMENT);
      // What is in code or escaped is no comment.
      String html = shown.html().replaceAll("(?s)<code.*?</code>| id=\"[^\"]*\"", "");
      assertTrue(
          reported || text.contains("\\") || !html.contains("secret"),
          () -> "in:\n" + text + "\n" + html);
    }
  }

  private static void check(Shown shown) {
    for (Slot slot : shown.body().slots()) {
      switch (slot) {
        case Slot.PageLink link -> {
          assertTrue(link.span().text().startsWith("[["), link::toString);
          assertTrue(link.span().text().endsWith("]]"), link::toString);
        }
        case Slot.Citations cited -> {
          assertTrue(cited.span().text().startsWith("["), cited::toString);
          assertTrue(cited.span().text().endsWith("]"), cited::toString);
          cited.uses().forEach(use -> assertEquals(use.key(), use.span().text()));
        }
        case Slot.FileAddress file -> assertTrue(file.span().start() >= 0);
        case Slot.Attribution by -> assertTrue(by.span().text().startsWith("[!"));
      }
    }
    for (QuoteCallout quote : shown.body().quotes()) {
      assertEquals(quote.speaker().text(), quote.speaker().span().text());
      quote.parts().forEach(part -> assertEquals(part.text(), part.span().text()));
    }
    shown.problems().forEach(problem -> assertTrue(problem.span().place().line() >= 1));
  }

  private static List<Code> codes(String text) {
    return Shown.of(text).problems().stream().map(Diagnostic::code).toList();
  }
}
