package org.rapporteur.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.source.SourceFile;

/**
 * What we read and write without the library, for speed, is to every place and letter what comes of
 * it when all is left to the library.
 */
class LibraryAloneTest {
  private static final MarkdownReader OURS = new MarkdownReader(new MarkdownOptions(false));
  private static final MarkdownReader LIBRARY =
      MarkdownReader.ofLibraryAlone(new MarkdownOptions(false));

  /** Mostly what we read ourselves, and what comes near to it. */
  private static final List<String> PARTS =
      List.of(
          "word ",
          "Other words, and some more. ",
          "a",
          " ",
          "  ",
          ". ",
          "? ",
          "!",
          "…",
          "\n",
          "\n\n",
          "\n\n",
          "[[a-page]]",
          "[[a_page|it is called]] ",
          " [[a-page#part]], ",
          "[[",
          "]]",
          "[",
          "]",
          "(x.md)",
          "[@a]",
          " [@a_b, p. 3; @c] ",
          "[see @a]",
          "[^1]",
          "**two words**",
          " **word** ",
          "*word*",
          " *word*, ",
          " _word_. ",
          " __word__",
          "**",
          "*",
          "_",
          "~~word~~",
          "`code`",
          "\\",
          "&amp;",
          "<b>",
          "\"quoted\"",
          "“quoted” ",
          "é",
          "字。",
          "\u00a0",
          "\t",
          "> ",
          "- ",
          "1. ",
          "## Part ",
          "[!quote] [[a]], 2025-05-14 [@b]\n> ",
          "[!note]\n> ",
          "^name\n",
          "[a]: /b\n",
          "[@a]: /b\n",
          "| a | b |\n|---|---|\n| [[c\\|d]] | **e** |\n",
          "www.a.org ",
          "a@b.org ",
          "http://x.y/ ",
          "it is likely ",
          "%% no %%",
          "::: tlp-green\n",
          ":::\n",
          "12:30 ",
          "\r\n");

  @Test
  void readsTheContentAlike() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "content"))) {
      files
          .filter(file -> file.toString().endsWith(".md"))
          .forEach(file -> assertAlike(file.toString(), text(file)));
    }
  }

  @Test
  void readsTheSpecsAlike() {
    CommonMarkSpecTest.all().forEach(each -> assertAlike(each.toString(), each.input()));
    SyntaxSpecTest.examples().forEach(each -> assertAlike(each.toString(), each.input()));
  }

  @Test
  void readsAnythingAlike() {
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int parts = random.nextInt(30); parts >= 0; parts--) {
        text.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      assertAlike("seed " + seed, text.toString());
    }
  }

  private static void assertAlike(String what, String text) {
    SourceFile file = new SourceFile("page.md", text);
    Diagnostics ours = new Diagnostics();
    Diagnostics library = new Diagnostics();
    Body read = OURS.read(file, 0, ours);
    Body known = LIBRARY.read(file, 0, library);
    assertEquals(known, read, () -> what + "\n" + text);
    assertEquals(library.sorted(), ours.sorted(), () -> what + "\n" + text);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
