package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages draw of promises, of time and of those who sat at the table. */
class ChartPagesTest {
  private static Map<String, Document> pages = Map.of();

  @BeforeAll
  static void build(@TempDir Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    files.put("site.yaml", "title: Charts\n");
    files.put("organizations/north.md", "---\ntitle: North\n---\n");
    files.put("organizations/south.md", "---\ntitle: South\n---\n");
    for (String person : List.of("anna", "bela", "cem")) {
      files.put("people/" + person + ".md", "---\ntitle: Person " + person + "\n---\n");
    }
    files.put("talks/bridge.md", "---\ntitle: Bridge talks\n---\n");
    files.put(
        "rounds/first.md",
        """
        ---
        title: First round
        talks: bridge
        planned: 2030-03-01
        held: 2030-03-02
        party: [north, south]
        ---
        """);
    files.put(
        "rounds/second.md",
        """
        ---
        title: Second round
        talks: bridge
        held: 2033-05
        party: [north, south]
        ---
        """);
    files.put(
        "delegations/one.md",
        """
        ---
        title: One
        of: north
        rounds: [first]
        seats:
          head: [anna]
          member: [bela]
        ---
        """);
    files.put(
        "delegations/two.md",
        """
        ---
        title: Two
        of: north
        rounds: [second]
        seats:
          head: [anna]
          expert: [cem]
        ---
        """);
    files.put(
        "measures/exchange.md",
        """
        ---
        title: Exchange
        agreed-at: second
        promised:
          - 1000 people from north to south, by anna
          - 48 hours
        stages:
          - 2033-05-25 303 people from north to south
          - 2033-05-23 390 people from north to south
          - 2033-05-24 307 people from north to south
          - 2033-05-24 12 hours
        ---
        """);
    files.put("measures/promise.md", "---\ntitle: Promise\npromised: 3000 bodies\n---\n");
    BuiltSite site =
        BuiltSite.of(BuiltSite.write(folder.resolve("site"), files), folder.resolve("out"));
    pages = LinkCheck.of(site).pages();
  }

  private static Document page(String path) {
    return java.util.Objects.requireNonNull(pages.get(path), path);
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.attr(attribute));
  }

  @Test
  void aStageIsAsLongAsItsShareOfThePromise() {
    Element chart = page("measures/exchange/index.html").expectFirst("svg.drawing-wide");
    List<Element> pieces = new ArrayList<>(chart.select("rect.piece"));
    int all = pieces.stream().mapToInt(piece -> number(piece, "width")).sum();
    assertEquals(39.0, number(pieces.getFirst(), "width") * 100.0 / all, 0.2);
    assertEquals(30.3, number(pieces.getLast(), "width") * 100.0 / all, 0.2);
    assertEquals("390 + 307 + 303 = 1,000", chart.select("text.sum").text());
    assertTrue(chart.text().contains("1,000 people promised"), chart.text());
  }

  @Test
  void peopleAndHoursHaveAChartEach() {
    assertEquals(2, page("measures/exchange/index.html").select(".picture-stages").size());
    assertEquals(0, page("measures/promise/index.html").select(".picture-stages").size());
  }

  @Test
  void aTimelineBeginsWithItsPicture() {
    Document page = page("talks/bridge/timeline/index.html");
    Element chart = page.expectFirst(".picture-along svg.drawing-wide");
    assertTrue(chart.text().contains("First round"), chart.text());
    assertEquals(List.of("3 years"), chart.select("text.break").eachText());
    assertEquals(1, chart.select(".spot-not-kept").size());
    assertEquals(1, chart.select("rect.spot-uncertain").size());
    assertEquals(4, chart.select(".spot-happened").size());
    assertFalse(page.select(".moments").isEmpty());
  }

  @Test
  void talksShowWhoIsNewAndWhoIsGone() {
    Element figure = page("talks/bridge/index.html").expectFirst(".picture-people");
    assertEquals(
        List.of("head", "member", "expert", "new", "gone since the list before", "not on the list"),
        figure.select(".people-key li").eachText().stream()
            .map(text -> text.replaceFirst("^E ", ""))
            .toList());
    assertEquals(3, figure.select("details.twin tbody tr").size());
  }

  @Test
  void everyDrawingHasANameAndAnother() {
    pages.forEach((path, page) -> {
      for (Element drawing : page.select("svg.drawing")) {
        assertEquals("img", drawing.attr("role"), path);
        assertFalse(drawing.select("title").text().isBlank(), path);
        assertFalse(drawing.select("desc").text().isBlank(), path);
      }
      assertEquals(
          page.select("svg.drawing-wide").size(), page.select("svg.drawing-narrow").size(), path);
    });
  }
}
