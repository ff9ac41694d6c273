package org.rapporteur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.model.Audience;
import org.rapporteur.model.Today;
import org.rapporteur.value.Tlp;
import org.rapporteur.value.When;

/** Who gets what of a marked site. */
final class AudienceTest {
  @TempDir private Path temp;
  private SiteFixture site = new SiteFixture(Path.of(""), Path.of(""), Optional.empty());

  @BeforeEach
  void write() throws IOException {
    site =
        SiteFixture.empty(temp)
            .with(
                "people/anna.md", "---\ntitle: Anna\naliases: [{value: Bluebird, tlp: RED}]\n---\n")
            .with("people/ivan.md", "---\ntitle: Ivan\ntlp: AMBER\n---\nIvanwords.\n")
            .with("people/dora.md", "---\ntitle: Dora\ndraft: true\n---\n")
            .with("people/emil.md", "---\ntitle: Emil\nembargo-until: 2031-05-01T10:00Z\n---\n")
            .with("organizations/north.md", "---\ntitle: North\n---\n")
            .with("sources/paper.md", "---\ntitle: The Paper\n---\n")
            .with("sources/cable.md", "---\ntitle: Cable 77\ntlp: AMBER+STRICT\n---\n")
            .with(
                "sources/c1.md",
                "---\ntitle: Minutesword\ntlp: GREEN\npublic-wording: a diplomat\n---\n")
            .with(
                "delegations/team.md",
                """
                ---
                title: The team
                of: north
                seats:
                  head: {anna: Minister}
                  member: {ivan: Memberword}
                  expert: {anna: {office: Expertword, tlp: RED}}
                not-known:
                  - {value: Cableword, source: cable}
                  - {value: Bothword, source: [cable, paper]}
                ---
                With [[ivan|a colleague]], it is said [@c1].

                ::: tlp-amber
                Divisionword.
                :::
                """)
            .with("static/tlp-amber/photo.txt", "Photoword");
  }

  private Proof proof(Audience audience) throws IOException {
    Proof proof =
        new SiteBuild(PlainTemplates::new)
            .proof(new BuildRequest(site.site(), Optional.empty(), Optional.empty(), 2, audience));
    assertEquals(
        List.of(), proof.outcome().diagnostics().stream().filter(Diagnostic::isError).toList());
    return proof;
  }

  private static Audience of(Tlp tlp) {
    return new Audience(tlp, false, Today.now(Instant.EPOCH), Optional.empty());
  }

  /** Which of these words are in the site of an audience, in its files or their names. */
  private String told(Audience audience, String... words) throws IOException {
    Proof proof = proof(audience);
    StringBuilder all = new StringBuilder();
    for (Map.Entry<String, byte[]> file : proof.made().entrySet()) {
      all.append(file.getKey()).append(new String(file.getValue(), StandardCharsets.UTF_8));
    }
    for (Map.Entry<String, Path> file : proof.copied().entrySet()) {
      all.append(file.getKey()).append(Files.readString(file.getValue()));
    }
    return List.of(words).stream()
        .filter(word -> all.indexOf(word) >= 0)
        .collect(Collectors.joining(" "));
  }

  @Test
  void knowsALabelHoweverItIsSpelt() throws IOException {
    site.with(
        "people/otto.md",
        "---\ntitle: Otto\naliases: [{value: Kingfisher, \"\\x74l\\u0070\": RED}]\n---\nHe.\n");
    assertEquals("Otto", told(of(Tlp.CLEAR), "Otto", "Kingfisher"));
    assertEquals("Otto Kingfisher", told(of(Tlp.RED), "Otto", "Kingfisher"));
  }

  @Test
  void eachAudienceGetsWhatItMaySee() throws IOException {
    String[] words = {
      "Bluebird",
      "Ivan",
      "ivan",
      "Dora",
      "Emil",
      "Cable",
      "Minutesword",
      "Memberword",
      "Expertword",
      "Cableword",
      "Bothword",
      "Divisionword",
      "Photoword",
      "photo",
      "colleague",
      "diplomat"
    };
    assertEquals("Bothword colleague diplomat", told(of(Tlp.CLEAR), words));
    assertEquals("Minutesword Bothword colleague diplomat", told(of(Tlp.GREEN), words));
    String amber =
        "Ivan ivan Minutesword Memberword Bothword Divisionword Photoword photo colleague diplomat";
    assertEquals(amber, told(of(Tlp.AMBER), words));
    assertEquals(
        "Bluebird Ivan ivan Cable Minutesword Memberword Expertword Cableword Bothword"
            + " Divisionword Photoword photo colleague diplomat",
        told(of(Tlp.RED), words));
    assertEquals(String.join(" ", words), told(Audience.writers(), words));
  }

  @Test
  void anEmbargoEndsByTheDayThatIsGiven() throws IOException {
    assertEquals("", told(until("2031-05-01T09:59Z"), "Emil"));
    assertEquals("Emil", told(until("2031-05-01T10:00Z"), "Emil"));
    assertEquals("", told(until("2031-05-01"), "Emil"));
  }

  private static Audience until(String today) {
    When when = When.parse(today).toOptional().orElseThrow();
    return new Audience(Tlp.CLEAR, false, Today.given(when), Optional.empty());
  }

  @Test
  void anEmbargoThatEndsMakesTheSiteAnewThoughNoFileHasChanged() throws Exception {
    Thread.sleep(100); // a file of this very moment is never taken for unchanged
    Audience now = new Audience(Tlp.CLEAR, false, Today.now(Instant.now()), Optional.empty());
    Instant end = build(now).until().orElseThrow();
    assertEquals(Instant.parse("2031-05-01T10:00:00Z"), end);
    site.with(
        "people/emil.md",
        "---\ntitle: Emil\nembargo-until: %s\n---\n"
            .formatted(Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(2)));
    assertTrue(build(now).isClean());
    assertFalse(Files.exists(site.out().orElseThrow().resolve("people/emil")));
    Thread.sleep(2200);
    build(new Audience(Tlp.CLEAR, false, Today.now(Instant.now()), Optional.empty()));
    assertTrue(Files.exists(site.out().orElseThrow().resolve("people/emil")));
  }

  private Outcome build(Audience audience) throws IOException {
    return new SiteBuild(PlainTemplates::new)
        .remembering("test")
        .run(new BuildRequest(site.site(), site.out(), Optional.empty(), 2, audience));
  }

  @Test
  void aFolderForEverybodyIsNotFilledForFewer() throws IOException {
    assertTrue(build(of(Tlp.CLEAR)).isClean());
    assertEquals(
        "this folder holds a site for TLP:CLEAR, and this build is for TLP:AMBER: give it a folder"
            + " of its own",
        build(of(Tlp.AMBER)).diagnostics().getFirst().message());
    Audience drafts = new Audience(Tlp.CLEAR, true, Today.now(Instant.EPOCH), Optional.empty());
    assertFalse(build(drafts).isClean());
    assertTrue(build(of(Tlp.CLEAR)).isClean());
  }

  @Test
  void aFolderForFewMayBeFilledForMore() throws IOException {
    assertTrue(build(of(Tlp.RED)).isClean());
    assertTrue(build(of(Tlp.AMBER)).isClean());
    assertFalse(build(of(Tlp.RED)).isClean());
    assertTrue(build(of(Tlp.CLEAR)).isClean());
  }

  @Test
  void whoeverBuildsIsToldHowMuchIsWithheld() throws IOException {
    assertEquals(
        "Withheld from TLP:CLEAR: 2 pages by their labels, 1 draft, 1 page under embargo, 1 page in"
            + " part.",
        build(of(Tlp.CLEAR)).notices().getFirst());
  }

  @Test
  void whatIsWithheldMayHaveMistakes() throws IOException {
    site.with("people/dora.md", "---\ntitle: Dora\ndraft: true\nnonsense: 1\n---\n[[nobody]]\n");
    assertTrue(build(of(Tlp.CLEAR)).isClean());
    assertFalse(build(Audience.writers()).isClean());
  }

  @Test
  void theMarkdownOfAFactIsThatOfItsReaders() throws IOException {
    site.with(
        "statements/said.md",
        """
        ---
        speaker: anna
        words: |
          One %% Commentword %% two.

          ::: tlp-red
          Secretword.
          :::
        ---
        """);
    assertEquals("", told(of(Tlp.CLEAR), "Commentword", "Secretword"));
  }

  @Test
  void whoeverBuildsIsToldOfEachKindThatIsWithheld() throws IOException {
    assertEquals(
        "Withheld from TLP:CLEAR with drafts: 2 pages by their labels, 1 page under embargo, 1"
            + " page in part.",
        proof(new Audience(Tlp.CLEAR, true, Today.now(Instant.EPOCH), Optional.empty()))
            .outcome()
            .notices()
            .getFirst());
    site.with("people/flora.md", "---\ntitle: Flora\ndraft: true\n---\n")
        .with("people/greta.md", "---\ntitle: Greta\nembargo-until: 2031-05-01\n---\n")
        .with("people/hanna.md", "---\ntitle: Hanna\n---\n::: tlp-red\nH.\n:::\n");
    assertEquals(
        "Withheld from TLP:GREEN: 2 pages by their labels, 2 drafts, 2 pages under embargo, 2 pages"
            + " in part.",
        proof(of(Tlp.GREEN)).outcome().notices().getFirst());
    assertFalse(
        proof(Audience.writers()).outcome().notices().stream()
            .anyMatch(notice -> notice.startsWith("Withheld")));
  }

  @Test
  void textThatNamesWhatIsWithheldIsAMistakeUntilItSaysAnotherWord() throws IOException {
    site.with(
        "briefs/b.md",
        "---\ntitle: B\n---\n[[ivan]] [[ivan|Ivan]] [a](../people/ivan.md) [[cable|c]] [@cable]\n");
    assertEquals(
        List.of("“ivan”", "“ivan”", "“ivan”", "“cable”"),
        build(of(Tlp.CLEAR)).diagnostics().stream()
            .filter(Diagnostic::isError)
            .map(each -> each.message().split(" ")[0])
            .toList());
    site.with(
        "briefs/b.md",
        "---\ntitle: B\n---\nOf [[anna]], [[ivan|one]], [[anna|two]] and [[ivan|three]] it is said"
            + " [@paper].\n");
    Proof proof = proof(of(Tlp.CLEAR));
    String page =
        new String(
            Optional.ofNullable(proof.made().get("briefs/b/index.html")).orElseThrow(),
            StandardCharsets.UTF_8);
    assertTrue(page.contains("</a>, one, <a"), page);
    assertTrue(page.contains("two</a> and three it is said<sup"), page);
  }

  @Test
  void aFileIsPublishedAsLongAsSomethingElseTellsOfIt() throws IOException {
    site.with("static/face.png", "x")
        .with("people/ivan.md", "---\ntitle: Ivan\ntlp: AMBER\n---\n![](../static/face.png)\n");
    assertEquals(
        List.of("withheld-file"),
        build(of(Tlp.CLEAR)).diagnostics().stream()
            .filter(Diagnostic::isError)
            .map(each -> each.code().id())
            .toList());
    assertTrue(build(of(Tlp.AMBER)).isClean());
    site.with(
        "people/anna.md", "---\ntitle: Anna\n---\n::: tlp-red\n![](../static/face.png)\n:::\n");
    assertFalse(build(of(Tlp.GREEN)).isClean());
    site.with("people/anna.md", "---\ntitle: Anna\n---\n![](../static/face.png)\n");
    assertTrue(build(of(Tlp.GREEN)).isClean());
  }
}
