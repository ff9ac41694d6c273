package org.rapporteur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.changes.Change;
import org.rapporteur.changes.Comparison;
import org.rapporteur.changes.Report;
import org.rapporteur.changes.ReportFeed;
import org.rapporteur.changes.ReportPage;
import org.rapporteur.changes.SiteFacts;

/** What changed between two states of a small site. */
final class ChangesTest {
  private static final String ROUND =
      """
      ---
      title: The round
      held: {value: 2025-05-16, source: s}
      status: concluded
      party: [north, south]
      attendance:
        anna:
          - 2025-05-15 confirmed [@s]
      not-known:
        - {value: Who paid, source: s}
      source: s
      ---
      > [!quote] [[anna]], 2025-05-16 [@s]
      > We shall see.
      ^see
      """;
  private static final String TEAM =
      """
      ---
      title: The team
      of: north
      rounds: [r]
      seats:
        head:
          anna: Minister
      source: s
      ---
      """;

  @TempDir private Path temp;
  private SiteFixture site = new SiteFixture(Path.of(""), Path.of(""), Optional.empty());

  @BeforeEach
  void write() throws IOException {
    site =
        SiteFixture.empty(temp)
            .with("sources/s.md", "---\ntitle: The Paper\n---\n")
            .with("sources/t.md", "---\ntitle: The Post\n---\n")
            .with(
                "people/anna.md",
                "---\ntitle: Anna\noffices: ['Envoy, of north']\nsource: s\n---\n")
            .with("people/berta.md", "---\ntitle: Berta\n---\n")
            .with("organizations/north.md", "---\ntitle: North\n---\n")
            .with("organizations/south.md", "---\ntitle: South\n---\n")
            .with("rounds/r.md", ROUND)
            .with("delegations/team.md", TEAM);
  }

  private SiteFacts facts() throws IOException {
    Proof proof =
        new SiteBuild(PlainTemplates::new)
            .proof(new BuildRequest(site.site(), Optional.empty(), Optional.empty(), 2));
    assertTrue(proof.outcome().isClean(), proof.outcome().diagnostics().toString());
    return SiteFacts.of(Optional.ofNullable(proof.made().get("data/site.json")).orElseThrow());
  }

  private List<String> told(SiteFacts before) throws IOException {
    return Comparison.of(before, facts()).stream()
        .map(change -> change.page() + " " + change.kind().word() + ": " + change.sentence())
        .toList();
  }

  @Test
  void nothingChangesOfItself() throws IOException {
    assertEquals(List.of(), told(facts()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rounds/r.md|value: 2025-05-16|value: 2025-05-17|rounds/r date-moved: Held was “16 May 2025” and is “17 May 2025”
          rounds/r.md|concluded|adjourned|rounds/r status-moved: Status was “concluded” and is “adjourned”
          rounds/r.md|2025-05-15 confirmed|2025-05-15 undecided|rounds/r attendance-changed: Anna: state was “confirmed” and is “undecided”
          rounds/r.md|We shall see.|We shall never see.|statements/see wording-altered: Words was “We shall see.” and is “We shall never see.”
          rounds/r.md|Who paid, source: s|Who paid, source: [s, t]|rounds/r sources-changed: Not known “Who paid” now also rests on t
          rounds/r.md|Who paid, source: s|Who paid, source: t|rounds/r sources-changed: Not known “Who paid” now also rests on t and no longer rests on s
          delegations/team.md|anna: Minister|anna: Adviser|delegations/team seat-changed: Anna: office was “Minister” and is “Adviser”
          delegations/team.md|anna: Minister|berta: Minister|delegations/team seat-removed: Seats no longer has “Anna, head, Minister”
          people/berta.md|title: Berta|title: Bertha|people/berta title-changed: the title was “Berta” and is “Bertha”
          people/anna.md|Envoy, of north|Minister, of north|people/anna value-changed: Offices was “Envoy” and is “Minister”
          """)
  void tellsAFact(String path, String was, String is, String told) throws IOException {
    SiteFacts before = facts();
    Path file = site.site().resolve(path);
    String text = Files.readString(file);
    assertTrue(text.contains(was), was);
    Files.writeString(file, text.replace(was, is));
    assertEquals(told, told(before).getFirst());
  }

  @Test
  void tellsWhatIsCorrectedFromWhatIsAltered() throws IOException {
    SiteFacts before = facts();
    Files.writeString(
        site.site().resolve("rounds/r.md"),
        ROUND.replace(
            "held: {value: 2025-05-16, source: s}",
            "held:\n  - {value: 2025-05-16, source: s, status: corrected}\n"
                + "  - {value: 2025-05-17, source: t}"));
    assertEquals(
        List.of(
            "rounds/r claim-corrected: Held “16 May 2025” is now corrected",
            "rounds/r claim-added: Held now has “17 May 2025”"),
        told(before));
  }

  @Test
  void aRenamedPageIsNotGoneWhoeverRefersToIt() throws IOException {
    SiteFacts before = facts();
    Files.delete(site.site().resolve("people/anna.md"));
    site.with(
        "people/anna-k.md",
        "---\ntitle: Anna\nredirect-from: anna\noffices: ['Envoy, of north']\nsource: s\n---\n");
    site.with("rounds/r.md", ROUND.replace("anna", "anna-k"));
    site.with("delegations/team.md", TEAM.replace("anna", "anna-k"));
    assertEquals(List.of("people/anna-k page-renamed: was people/anna before"), told(before));
  }

  @Test
  void tellsOfPagesThatComeAndGo() throws IOException {
    SiteFacts before = facts();
    Files.delete(site.site().resolve("people/berta.md"));
    site.with("people/carl.md", "---\ntitle: Carl\n---\n");
    site.with("rounds/r.md", ROUND.substring(0, ROUND.indexOf("> [!quote]")));
    assertEquals(
        List.of(
            "statements/see statement-withdrawn: the statement is withdrawn",
            "people/berta page-removed: the page is gone",
            "people/carl page-added: the page is new"),
        told(before));
  }

  @Test
  void saysWhatIsWrongWithAFile() {
    assertEquals(
        "not valid JSON in line 2, column 1",
        assertThrows(IOException.class, () -> SiteFacts.of(bytes("{\"a\":\n}"))).getMessage());
    assertThrows(IOException.class, () -> SiteFacts.of(bytes("")));
    assertThrows(IOException.class, () -> SiteFacts.of(bytes("[1, 2]")));
    assertThrows(IOException.class, () -> SiteFacts.of(bytes("{\"format\": \"other\"}")));
  }

  @Test
  void writesAPageAndAFeedThatNobodyCanBreak() throws Exception {
    Change change =
        new Change(Change.Kind.SEAT_ADDED, "people/x", "<b>\"&\u0001", "now <script>", "", "x");
    Report report = new Report("A & B", "v1", "v2", Instant.EPOCH, List.of(change));
    String page = ReportPage.of(report);
    assertTrue(page.contains("&lt;script&gt;") && !page.contains("<script"), page);
    var feed =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes(ReportFeed.of(report))));
    assertEquals(1, feed.getElementsByTagName("entry").getLength());
    assertEquals(
        "A & B: what changed", feed.getElementsByTagName("title").item(0).getTextContent());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
