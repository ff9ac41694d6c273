package org.rapporteur.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.source.SourceFile;

class MarkdownReaderTest {
  private static final String PAGE =
      """
      ---
      title: x
      ---
      # One

      > [!quote] [[a]], on X [@b, p. 3]
      > Two [[c]] %% three %% [four](d.md).
      ^e

      [@f;]
      """;

  private final MarkdownReader reader = new MarkdownReader(new MarkdownOptions(false));

  @Test
  void countsPlacesFromTheBeginningOfTheFile() {
    assertEquals(
        List.of("6:3", "7:7", "7:32", "6:14", "6:19", "6:26", "8:1", "10:1"), places("\n"));
  }

  @Test
  void findsTheSamePlacesWhateverEndsTheLines() {
    assertEquals(places("\n"), places("\r\n"));
    assertEquals(places("\n"), places("\r"));
  }

  private List<String> places(String lineEnd) {
    SourceFile file = new SourceFile("page.md", PAGE.replace("\n", lineEnd));
    Diagnostics log = new Diagnostics();
    Body body = reader.read(file, file.text().indexOf("# One"), log);
    QuoteCallout quote = body.quotes().getFirst();
    return List.of(
        quote.span().place().toString(),
        body.slots().get(0).span().place().toString(),
        body.slots().get(1).span().place().toString(),
        quote.speaker().span().place().toString(),
        quote.parts().getFirst().span().place().toString(),
        quote.sources().getFirst().span().place().toString(),
        quote.idSpan().place().toString(),
        log.sorted().getFirst().span().place().toString());
  }

  @Test
  void readsNothingFromAnEmptyBody() {
    SourceFile file = new SourceFile("page.md", "---\n---\n \n");
    assertSame(Body.EMPTY, reader.read(file, 8, new Diagnostics()));
    assertSame(Body.EMPTY, reader.read(file, file.text().length(), new Diagnostics()));
  }

  @Test
  void countsWords() {
    assertEquals(
        8, Shown.of("# One\n\nTwo *three* `four` [[five|six seven]] 字字 — [@a]").body().words());
  }

  @Test
  void suggestsTheCalloutThatWasMeant() {
    assertEquals(
        List.of("did you mean “quote”?"),
        Shown.of("> [!qoute] [[a]]\n> b").problems().stream()
            .map(p -> p.hint().orElse(""))
            .toList());
  }

  @Test
  void keepsIdsAndCalloutsFreeOfTheLocale() {
    Locale before = Locale.getDefault();
    String text = "# TITLE I\n\n> [!IMPORTANT]\n> a\n";
    String html = Shown.of(text).html();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertEquals(html, Shown.of(text).html());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void keepsNulOutOfTheSlots() {
    assertEquals("<p>a\ufffds b\ufffd {{c}}</p>\n", Shown.of("a\0s b&#0; [[c]]").html());
  }

  @Test
  void isUsedByManyThreads() {
    String expected = read();
    IntStream.range(0, 500).parallel().forEach(i -> assertEquals(expected, read()));
  }

  private String read() {
    Diagnostics log = new Diagnostics();
    Body body = reader.read(new SourceFile("page.md", PAGE), 18, log);
    return new Shown(body, log.sorted()).html();
  }
}
