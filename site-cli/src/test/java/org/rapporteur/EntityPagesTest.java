package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of a round, a person, a source … show beside their fields. */
class EntityPagesTest {
  private static Map<String, Document> pages = Map.of();

  @BeforeAll
  static void build(@TempDir Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    files.put("site.yaml", "title: Tables\n");
    files.put("organizations/red.md", page("title: Red"));
    files.put("organizations/blue.md", page("title: Blue"));
    files.put("organizations/green.md", page("title: Green"));
    files.put("conflicts/war.md", page("title: War"));
    files.put("processes/peace.md", page("title: Peace", "conflict: war"));
    files.put("talks/first.md", page("title: First talks", "process: peace"));
    files.put("sources/wire.md", page("title: Wire", "reliability: B", "ownership: state"));
    files.put("sources/paper.md", page("title: Paper"));
    files.put("sources/unused.md", page("title: Unused"));
    for (int i = 0; i < 20; i++) {
      files.put("people/p" + i + ".md", page("title: Person " + i, "source: wire"));
    }
    files.put(
        "delegations/red-team.md",
        page(
            "title: Red team",
            "of: red",
            "rounds: [two, one]",
            "size: 30 people [@wire]",
            "seats:",
            "  head:",
            "    p0: Minister",
            "  member: [" + people(1, 20) + "]"));
    files.put("delegations/green-team.md", page("title: Green team", "of: green", "rounds: one"));
    files.put(
        "rounds/one.md",
        page(
                "title: Round one",
                "talks: first",
                "planned:",
                "  - {value: 2024-05-01, stated-by: p2, source: wire}",
                "  - {value: 2024-05-01, stated-by: p3, source: paper}",
                "held: 2024-05-03",
                "party: [blue, red]",
                "observer: green",
                "attendance:",
                "  p0:",
                "    - 2024-05-01 considering, by p1 [@wire]",
                "    - {on: \"2024-05-03T10:00Z\", state: attended}",
                "  p1:",
                "    - {state: undecided, status: contested}")
            + "It was [[p0]] who led, not [[p1|somebody]].\n");
    files.put("rounds/two.md", page("title: Round two", "talks: first", "held: 2023-01-01"));
    files.put(
        "statements/said.md",
        page(
            "title: Said",
            "speaker: p0",
            "words:",
            "  - {value: سلام, lang: ar}",
            "  - {value: Peace, translator: A desk}"));
    pages =
        LinkCheck.of(
                BuiltSite.of(BuiltSite.write(folder.resolve("site"), files), folder.resolve("web")))
            .pages();
  }

  private static String page(String... fields) {
    return "---\n" + String.join("\n", fields) + "\n---\n";
  }

  private static String people(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "p" + i).collect(Collectors.joining(", "));
  }

  private static Document of(String entity) {
    return Objects.requireNonNull(pages.get(entity + "/index.html"), entity);
  }

  private static Document round() {
    return of("rounds/one");
  }

  @Test
  void seatsThePartiesInTheirOrderAndEverybodyElseAfterThem() {
    List<String> sides =
        round().select(".bench .party").stream()
            .map(side -> side.select(".label").text() + " " + side.select("h3").text())
            .toList();
    assertEquals(List.of("Party Blue", "Party Red", "Observer Green"), sides);
  }

  @Test
  void saysWhichSideHasNoDelegation() {
    assertEquals(
        "No delegation is on file", round().select(".bench").first().select(".roll").text());
  }

  @Test
  void foldsALongRoleAndSaysHowManyAreListed() {
    Element red = round().select(".bench").get(1);
    assertEquals(20, red.select(".seat-name").size());
    assertEquals("11 more", red.select("summary").text());
    assertTrue(red.select(".bench-note").text().contains("Said to be 30 people"));
    assertTrue(red.select(".bench-note").text().contains("20 listed"));
  }

  @Test
  void worksOutThatARoundWasHeldLate() {
    assertEquals("two days late", round().select(".rubric .stamp-derived").text());
    assertEquals("1 May 2024", round().select(".rubric del").text());
  }

  @Test
  void givesADateThatWasNotKeptOnceWithAllWhoAnnouncedIt() {
    Element plan = round().select(".rubric .item-value:has(del)").first();
    assertEquals(
        "1 May 20241, 2, announced by Person 2, Person 3", Objects.requireNonNull(plan).text());
  }

  @Test
  void tellsOfThePlanInTheListOfRounds() {
    assertEquals(
        List.of("planned for 1 May 2024, two days late"),
        Objects.requireNonNull(pages.get("rounds/index.html"))
            .select(".cards li:contains(Round one) p")
            .eachText());
  }

  @Test
  void givesEachDayOfAnAttendanceItsColumn() {
    assertEquals(
        List.of("undated", "1 May 2024", "3 May 2024 held"),
        round().select(".lanes thead th").eachText());
    List<String> lane =
        round().select(".lanes tbody tr").first().select("td").stream()
            .map(cell -> cell.select(".point-state").text())
            .toList();
    assertEquals(List.of("", "considering", "attended"), lane);
    assertEquals("Minister", round().select(".lanes tbody .office").text());
  }

  @Test
  void tellsAContestedPointByItsShapeAndInWords() {
    Element contested = round().select(".lanes tbody tr").get(1);
    assertEquals("undecided, sources disagree", contested.select(".point-state").text());
    assertEquals(1, contested.select(".shape-contested").size());
  }

  @Test
  void listsTheRoundsOfTalksProcessAndConflictInTheOrderOfTime() {
    for (String page : List.of("talks/first", "processes/peace", "conflicts/war")) {
      assertEquals(
          List.of("Round two", "Round one"), of(page).select(".meeting-name > a").eachText(), page);
    }
  }

  @Test
  void saysWhatAnOrganizationWasAtARound() {
    assertEquals("Observer", of("organizations/green").select(".part-taken").text());
  }

  @Test
  void showsAPersonTheSeatsWithTheirRoundsAndTheAttendance() {
    Document person = of("people/p0");
    assertEquals(
        List.of(
            "1 January 2023 Round two First talks Red team head Minister",
            "1 May 2024 3 May 2024 Round one First talks Red team head Minister attended"),
        person.select(".part-seats tbody tr").eachText());
    assertEquals(
        List.of("considering", "attended"),
        person.select(".part-appearances .lanes .point-state").eachText());
  }

  @Test
  void groupsAndFoldsThePagesThatCiteASource() {
    Element cited = of("sources/wire").select(".part-cited-by").first();
    assertEquals(List.of("Delegations 1", "People 20", "Rounds 1"), headings(cited));
    assertEquals("8 more", cited.select("summary").text());
  }

  private static List<String> headings(Element part) {
    return part.select("h3").eachText();
  }

  @Test
  void saysThatNothingCitesASource() {
    assertEquals(
        "Nothing on this site cites it yet.",
        of("sources/unused").select(".part-cited-by .nothing").text());
  }

  @Test
  void explainsTheLetterOfASource() {
    assertTrue(
        round().select(".rel-key").text().contains("usually reliable"),
        round().select(".rel-key").text());
    assertEquals("state-owned", round().select(".sources .own").first().text());
  }

  @Test
  void showsAMentionAsThePageHasItAndMarksTheName() {
    Element mention = of("people/p0").select(".sentence").first();
    assertEquals("It was Person 0 who led, not somebody.", mention.text());
    assertEquals("Person 0", mention.select("mark").text());
  }

  @Test
  void marksARenderingWithItsLanguage() {
    Element words = of("statements/said").select(".utterance").first();
    assertEquals("سلام", words.select("[lang=ar][dir=auto]").text());
    assertTrue(words.text().contains("Translated by: A desk"), words.text());
  }
}
