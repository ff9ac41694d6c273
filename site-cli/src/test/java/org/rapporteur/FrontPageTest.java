package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front page: what is new, what is next, who is at the table. */
final class FrontPageTest {
  private static final String HEADER = "---\n";

  @TempDir private Path work;
  private final Map<String, String> files = new TreeMap<>(Map.of("site.yaml", "title: A site\n"));

  @Test
  void saysThatAnEmptySiteIsEmpty() throws IOException {
    Document page = home();
    assertTrue(page.text().contains("This dossier is empty as yet."));
    assertTrue(page.select(".front, .now, #part\\.rounds").isEmpty());
  }

  @Test
  void leadsWithTheNewestBriefAndHowLongItTakes() throws IOException {
    with("briefs/a.md", "title: Older\npublished: 2025-05-01", "word ".repeat(10));
    with("briefs/b.md", "title: Newer\npublished: 2025-05-03", "word ".repeat(450));
    with("briefs/c.md", "title: Undated", "");
    Document page = home();
    assertEquals("Newer", page.select(".lead h3").text());
    assertEquals("3 May 2025 3 min read", page.select(".lead .byline").text());
    assertEquals(
        List.of("Older", "Undated"),
        page.select("[aria-labelledby=part.briefs] h3").stream().map(Element::text).toList());
  }

  @Test
  void showsWhoLedEachSideWhenTheyLastMet() throws IOException {
    rounds();
    Document page = home();
    assertTrue(page.select(".now").text().contains("Second"), page.select(".now").text());
    assertFalse(page.select(".now").text().contains("First"));
    assertEquals(
        List.of("red Anna Minister Red team, 1 seat", "blue No delegation is on file."),
        page.select(".now .party").stream().map(Element::text).toList());
  }

  @Test
  void namesAsNextWhatIsNeitherHeldNorGivenUp() throws IOException {
    rounds();
    with("rounds/cancelled.md", "planned: 2025-06-01\nstatus: cancelled", "");
    with("rounds/off.md", "planned: 2025-06-02\nstatus: collapsed", "");
    with("rounds/later.md", "title: Later\nplanned: 2025-07-01\nstatus: scheduled", "");
    with("rounds/sooner.md", "title: Sooner\nplanned: 2025-06-03", "");
    with("rounds/some-day.md", "title: Some day\nstatus: proposed", "");
    with("rounds/vague.md", "title: Nothing known", "");
    assertEquals(
        List.of("Sooner", "Later", "Some day"),
        home().select("[aria-labelledby=part.next] h3").stream().map(Element::text).toList());
  }

  @Test
  void saysThatNoFurtherRoundIsOnRecord() throws IOException {
    rounds();
    assertEquals(
        "No further round is on record.",
        home().select("[aria-labelledby=part.next] .none").text());
  }

  @Test
  void leadsFromRoundToRoundOfTheSameTalksAndToTheirTalks() throws IOException {
    rounds();
    with("rounds/other.md", "title: Of other talks\nheld: 2025-05-02", "");
    BuiltSite site = built();
    Document first = site.page("rounds/first/index.html");
    Document second = site.page("rounds/second/index.html");
    assertEquals("Second", first.select("a[rel=next]").text());
    assertEquals("", first.select("a[rel=prev]").text());
    assertEquals("First", second.select("a[rel=prev]").text());
    assertTrue(site.page("rounds/other/index.html").select(".neighbours").isEmpty());
    assertEquals(
        List.of("A site", "Rounds", "Bridge talks"),
        first.select(".trail a").stream().map(Element::text).toList());
  }

  @Test
  void showsThePageThatTheSitePutsThereWithItsSources() throws IOException {
    files.put("site.yaml", "title: A site\nhome: briefs/welcome\n");
    with("sources/seed.md", "title: The seed", "");
    with("briefs/welcome.md", "title: Welcome", "Begin with [[welcome]] [@seed].");
    Document page = home();
    assertEquals("Begin with Welcome1.", page.select(".prose").text());
    assertEquals("briefs/welcome/index.html", page.select(".prose a.page").attr("href"));
    assertTrue(page.select("#part\\.sources").size() == 1, page.text());
  }

  private void rounds() {
    with("talks/bridge.md", "title: Bridge talks", "");
    with("organizations/red.md", "title: red", "");
    with("organizations/blue.md", "title: blue", "");
    with("people/anna.md", "title: Anna", "");
    with(
        "rounds/first.md", "title: First\ntalks: bridge\nheld: 2025-05-01\nparty: [red, blue]", "");
    with(
        "rounds/second.md",
        "title: Second\ntalks: bridge\nheld: 2025-05-03\nparty: [red, blue]",
        "");
    with(
        "delegations/red.md",
        "title: Red team\nof: red\nrounds: [second]\nseats: [\"head anna, Minister\"]",
        "");
  }

  private void with(String path, String facts, String prose) {
    files.put(path, HEADER + facts + "\n" + HEADER + "\n" + prose);
  }

  private Document home() throws IOException {
    return built().page("index.html");
  }

  private BuiltSite built() throws IOException {
    return BuiltSite.of(BuiltSite.write(work.resolve("site"), files), work.resolve("out"));
  }
}
