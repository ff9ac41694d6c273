package org.rapporteur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.model.Audience;
import org.rapporteur.model.Today;
import org.rapporteur.value.Tlp;

/** What was known on a day. */
final class AsOfTest {
  @TempDir private Path temp;
  private SiteFixture site = new SiteFixture(Path.of(""), Path.of(""), Optional.empty());

  @BeforeEach
  void write() throws IOException {
    site =
        SiteFixture.empty(temp)
            .with("sources/early.md", "---\ntitle: Early\npublished: 2025-05-12\n---\n")
            .with("sources/late.md", "---\ntitle: Late\npublished: 2025-05-16\n---\n")
            .with("sources/read.md", "---\ntitle: Read\naccessed: 2025-05-13\n---\n")
            .with("sources/undated.md", "---\ntitle: Undated\n---\n")
            .with("people/anna.md", "---\ntitle: Anna\n---\nLed it [@late].\n")
            .with("people/late-comer.md", "---\ntitle: Comer\nsource: late\n---\n")
            .with("organizations/north.md", "---\ntitle: North\n---\n")
            .with(
                "rounds/r.md",
                """
                ---
                title: The round
                held: 2025-05-16
                planned: [{value: 2025-05-15, source: early, status: superseded}, {value: 2025-05-16, source: late}]
                not-known:
                  - {value: Earlyword, source: early}
                  - {value: Lateword, source: late}
                  - {value: Bothword, source: [early, late]}
                  - {value: Readword, source: read}
                  - {value: Undatedword, source: undated}
                  - Sourcelessword
                attendance:
                  anna:
                    - 2025-05-11 considering [@early]
                    - 2025-05-15 confirmed [@early]
                ---
                Earlyprose [@early].
                """)
            .with(
                "briefs/b.md",
                "---\ntitle: Brief\npublished: 2025-05-15\n---\nBriefword of [[r]].\n")
            .with("documents/d.md", "---\ntitle: Paper\ndated: 2025-05-15\n---\n");
  }

  private Proof proof(Optional<LocalDate> day) throws IOException {
    Audience audience = new Audience(Tlp.CLEAR, false, Today.now(Instant.EPOCH), day);
    Proof proof =
        new SiteBuild(PlainTemplates::new)
            .proof(new BuildRequest(site.site(), Optional.empty(), Optional.empty(), 2, audience));
    assertEquals(
        List.of(), proof.outcome().diagnostics().stream().filter(Diagnostic::isError).toList());
    return proof;
  }

  private Map<String, String> made(String day) throws IOException {
    Map<String, String> made = new TreeMap<>();
    proof(Optional.of(LocalDate.parse(day)))
        .made()
        .forEach((path, bytes) -> made.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return made;
  }

  private static String told(String page, String... words) {
    return Stream.of(words).filter(page::contains).collect(Collectors.joining(" "));
  }

  @Test
  void aClaimIsKnownFromItsFirstSource() throws IOException {
    String[] words = {
      "Earlyword", "Lateword", "Bothword", "Readword", "Undatedword", "Sourcelessword", "Earlyprose"
    };
    String then = made("2025-05-14").getOrDefault("rounds/r/index.json", "");
    assertEquals("Earlyword Bothword Readword Sourcelessword", told(then, words));
    assertFalse(then.contains("\"late\""), then);
    String later = made("2025-05-16").getOrDefault("rounds/r/index.json", "");
    assertEquals("Earlyword Lateword Bothword Readword Sourcelessword", told(later, words));
  }

  @Test
  void whatHappensLaterIsNotKnownYet() throws IOException {
    String then = made("2025-05-14").getOrDefault("rounds/r/index.json", "");
    assertEquals("considering", told(then, "considering", "confirmed", "\"held\""));
    String later = made("2025-05-16").getOrDefault("rounds/r/index.json", "");
    assertEquals(
        "considering confirmed \"held\"", told(later, "considering", "confirmed", "\"held\""));
  }

  @Test
  void whatALaterClaimSupersededStillStands() throws IOException {
    assertFalse(made("2025-05-14").getOrDefault("rounds/r/index.json", "").contains("superseded"));
    assertTrue(made("2025-05-16").getOrDefault("rounds/r/index.json", "").contains("superseded"));
  }

  @Test
  void aLaterPageIsNotThere() throws IOException {
    Map<String, String> then = made("2025-05-14");
    List<String> late =
        List.of("briefs/b", "documents/d", "sources/late", "people/late-comer", "sources/undated");
    late.forEach(page -> assertFalse(then.containsKey(page + "/index.html"), page));
    Map<String, String> later = made("2025-05-16");
    late.subList(0, 4).forEach(page -> assertTrue(later.containsKey(page + "/index.html"), page));
  }

  @Test
  void proseGoesAsLongAsItCitesWhatWasNotKnown() throws IOException {
    assertFalse(made("2025-05-14").getOrDefault("people/anna/index.html", "").contains("Led it"));
    assertTrue(made("2025-05-16").getOrDefault("people/anna/index.html", "").contains("Led it"));
    assertTrue(made("2025-05-14").getOrDefault("rounds/r/index.html", "").contains("Earlyprose"));
  }

  @Test
  void theEditionSaysTheDay() throws IOException {
    assertTrue(
        made("2025-05-14").getOrDefault("edition.json", "").contains("\"as-of\": \"2025-05-14\""));
  }

  @Test
  void aSourceIsKnownFromItsReadingWhereItWasNotPublished() throws IOException {
    assertFalse(made("2025-05-12").containsKey("sources/read/index.html"));
    assertTrue(made("2025-05-13").containsKey("sources/read/index.html"));
  }

  @Test
  void aPageThatRestsOnSourcesIsThereOnceOneOfThemIs() throws IOException {
    site.with("people/berta.md", "---\ntitle: Berta\naliases: [{value: B, source: late}]\n---\n")
        .with(
            "people/clara.md",
            "---\ntitle: Clara\naliases: [{value: C, source: late}, {value: K, source: early}]\n---\n");
    assertFalse(made("2025-05-14").containsKey("people/berta/index.html"));
    assertTrue(made("2025-05-14").containsKey("people/clara/index.html"));
    assertTrue(made("2025-05-16").containsKey("people/berta/index.html"));
  }

  @Test
  void aPageGoesWithWhatItCannotBeWithout() throws IOException {
    site.with("organizations/south.md", "---\ntitle: South\nsource: late\n---\n")
        .with("delegations/team.md", "---\ntitle: Team\nof: south\n---\n")
        .with("delegations/other.md", "---\ntitle: Other\nof: north\n---\n");
    Map<String, String> then = made("2025-05-14");
    assertFalse(then.containsKey("delegations/team/index.html"));
    assertTrue(then.containsKey("delegations/other/index.html"));
    assertTrue(made("2025-05-16").containsKey("delegations/team/index.html"));
  }

  @Test
  void proseGoesAsLongAsItLinksToWhatWasNotKnown() throws IOException {
    site.with("people/berta.md", "---\ntitle: Berta\n---\nFileword of [it](../sources/late.md).\n")
        .with("people/clara.md", "---\ntitle: Clara\n---\nNameword of [[late-comer]].\n")
        .with(
            "people/doris.md", "---\ntitle: Doris\n---\nKnownword of [it](../sources/early.md).\n");
    String[] words = {"Fileword", "Nameword", "Knownword"};
    assertEquals("Knownword", told(String.join("", made("2025-05-14").values()), words));
    assertEquals(
        "Fileword Nameword Knownword", told(String.join("", made("2025-05-16").values()), words));
  }

  @Test
  void aQuotationGoesWithTheTextThatQuotesIt() throws IOException {
    site.with(
            "people/berta.md",
            "---\ntitle: Berta\n---\nSaid [@late]:\n\n> [!quote] [[anna]], 2025-05-12\n> Lostword. ^lost\n")
        .with(
            "people/clara.md",
            "---\ntitle: Clara\n---\nSaid [@early]:\n\n> [!quote] [[anna]], 2025-05-12\n> Keptword. ^kept\n");
    String[] words = {"Lostword", "Keptword"};
    assertEquals("Keptword", told(String.join("", made("2025-05-14").values()), words));
    assertEquals("Lostword Keptword", told(String.join("", made("2025-05-16").values()), words));
  }

  @Test
  void theBuildSaysHowManySourcesHaveNoDate() throws IOException {
    String said =
        "Sources without a date, published or accessed: 1. What rests on them alone is left out.";
    Optional<LocalDate> day = Optional.of(LocalDate.parse("2025-05-14"));
    assertTrue(proof(day).outcome().notices().contains(said));
    assertFalse(proof(Optional.empty()).outcome().notices().contains(said));
  }

  @Test
  void whatSupersededItselfIsNotMadeToStand() throws IOException {
    site.with(
        "rounds/s.md",
        """
        ---
        title: Second
        held:
          - {value: 2025-05-10, source: early, status: retracted}
        planned:
          - {value: 2025-05-08, source: early, status: superseded}
          - {value: 2025-05-09, source: early}
          - {value: 2025-05-10, source: late}
        ---
        """);
    String then = made("2025-05-14").getOrDefault("rounds/s/index.json", "");
    assertEquals("retracted superseded", told(then, "retracted", "superseded"));
    assertEquals("2025-05-08 2025-05-09", told(then, "2025-05-08", "2025-05-09", "2025-05-11"));
  }
}
