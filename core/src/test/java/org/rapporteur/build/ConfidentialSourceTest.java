package org.rapporteur.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostic;

/**
 * Whatever a confidential source's page holds beside its public wording is in no file of the site.
 */
final class ConfidentialSourceTest {
  /** A word in each place of the page that holds one; none may get out. */
  private static final String SECRET =
      """
      ---
      title: Titleword in a quiet place
      aliases: [Aliasword, Другоеслово]
      redirect-from: oldword
      summary: Summaryword.
      order: 4711
      lang: fo
      source: minutes
      author: Authorword
      outlet: Outletword
      publisher: publisherword
      url: https://urlword.example/a
      archived: https://archiveword.example/a
      published: 1931-02-03
      accessed: 1931-02-04
      language: fo
      ownership: state
      media-of: publisherword
      copy-of: minutes
      kind: interview
      reliability: {value: B, note: Noteword, stated-by: Statedword, source: minutes}
      assessments: Assessmentword.
      not-known: Unknownword.
      secret-number: {value: 815, of: Qualifierword}
      public-wording: a diplomat who took part
      ---
      # Headingword

      Proseword about [[anna|Linkword]]. %% Commentword %%
      """;

  private static final List<String> WORDS =
      List.of(
          "Titleword",
          "Aliasword",
          "Другоеслово",
          "oldword",
          "Summaryword",
          "4711",
          "Authorword",
          "Outletword",
          "urlword",
          "archiveword",
          "1931",
          "Noteword",
          "Statedword",
          "Assessmentword",
          "Unknownword",
          "Qualifierword",
          "Headingword",
          "Proseword",
          "Linkword",
          "Commentword",
          "Placeword");

  @TempDir private Path temp;

  private Map<String, byte[]> build() throws IOException {
    SiteFixture site =
        SiteFixture.empty(temp)
            .with(
                "types/source.yaml",
                """
                fields:
                  secret-number: {label: Number, type: integer, qualifiers: {of: {label: Of, type: text}}}
                """)
            .with("sources/c1.md", SECRET)
            .with("sources/minutes.md", "---\ntitle: The minutes\n---\n")
            .with("organizations/publisherword.md", "---\ntitle: A house\n---\n")
            .with(
                "people/anna.md",
                """
                ---
                offices:
                  - Minister [@c1, Placeword 1]
                  - {office: Envoy, source: "[@c1, Placeword 2]"}
                ---
                She went early [@c1, Placeword 3; @minutes, p. 7]. It was [[c1]] who said so, not [[sources/c1|he]].

                > [!quote] [[anna]], 2025-05-14 [@c1, Placeword 4]
                > I am going. [@c1, Placeword 5]
                """)
            .with("statements/s.md", "---\nspeaker: anna\nwords: Going. [@c1, Placeword 6]\n---\n");
    Proof proof =
        new SiteBuild(PlainTemplates::new)
            .proof(
                new BuildRequest(
                    site.site(), Optional.empty(), Optional.of("https://s.example/"), 1));
    assertEquals("", site.said(proof.outcome()));
    return proof.made();
  }

  @Test
  void leavesNoByteOfWhatIsWithheld() throws IOException {
    build()
        .forEach((path, bytes) -> {
          String text = path + "\n" + new String(bytes, UTF_8);
          assertEquals(
              List.of(),
              WORDS.stream().filter(text::contains).toList(),
              () -> path + " holds what is withheld");
        });
  }

  @Test
  void showsTheWordingWhereverTheSourceIsNamed() throws IOException {
    String page = text("people/anna/index.html");
    assertTrue(page.contains("a diplomat who took part"), page);
    String own = text("sources/c1/index.json");
    assertTrue(own.contains("It was a diplomat who took part who said so"), own);
    assertTrue(page.contains("p. 7"), "the place in a source that is no secret stays");
  }

  @Test
  void keepsWhatHelpsToJudgeIt() throws IOException {
    String data = text("sources/c1/index.json");
    assertEquals(
        List.of("title", "kind", "reliability", "public-wording"),
        data.lines()
            .filter(line -> line.matches(" {4}\"[a-z-]+\": \\[.*"))
            .map(line -> line.replaceAll("[^a-z-]", ""))
            .collect(Collectors.toList()));
  }

  @Test
  void isNoLongerFoundByItsName() throws IOException {
    SiteFixture site =
        SiteFixture.empty(temp.resolve("named"))
            .with("sources/c1.md", "---\ntitle: A dinner\npublic-wording: a guest\n---\n")
            .with("briefs/b.md", "---\n---\nSo says [[A dinner]].\n");
    assertEquals(
        List.of(Code.BROKEN_LINK), site.build().diagnostics().stream().map(d -> d.code()).toList());
  }

  /** The id of a source is public, so no word of it may be one that the wording withholds. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kaldis-0402 | title: Petra Kaldis | kaldis",
        "KALDIS | title: Petra Kaldis | kaldis",
        "kald-1 | title: Petra Kaldis | kald",
        "kaldision | title: Petra Kaldis | kaldision",
        "kal-1 | title: Petra Kaldis | ''",
        "aldis-1 | title: Petra Kaldis | ''",
        "lee-1 | title: Ann Lee | ''",
        "leek-1 | title: Ann Leek | leek",
        "muller-1 | title: Jürg Müller | muller",
        "c-0402 | title: Call of 0402 | ''",
        "guest-1 | title: A guest | ''",
        "lee-1 | {title: A, aliases: Ann Lee} | ''",
        "leek-1 | {title: A, aliases: Ann Leek} | leek",
        "lee-1 | {title: A, author: Ann Lee} | lee",
        "lee-1 | {title: A, outlet: Lee} | lee",
        "le-1 | {title: A, outlet: Lee} | ''",
        "l-1 | {title: A, author: L} | ''",
        "nn-1 | {title: A, publisher: nn} | nn",
        "news-1 | {title: A, publisher: nn} | news",
        "c1 | {title: A, publisher: nn} | ''",
      })
  void noWordOfItsIdTells(String id, String facts, String word) throws IOException {
    String yaml = facts.startsWith("{") ? facts.substring(1, facts.length() - 1) : facts;
    String lines = yaml.replace(", ", "\n");
    SiteFixture site =
        SiteFixture.empty(temp.resolve("telling"))
            .with("organizations/nn.md", "---\ntitle: News of the North\n---\n")
            .with("sources/" + id + ".md", "---\n" + lines + "\npublic-wording: a guest\n---\n");
    List<Diagnostic> errors =
        site.build().diagnostics().stream().filter(Diagnostic::isError).toList();
    String begun = "the id “" + id + "” is public, and it holds “" + word + "”";
    assertEquals(word.isEmpty() ? 0 : 1, errors.size(), errors::toString);
    assertTrue(
        errors.stream().allMatch(each -> each.message().startsWith(begun)), errors::toString);
  }

  @Test
  void keepsNoPlaceInItWhateverStandsAround() throws IOException {
    SiteFixture site =
        SiteFixture.empty(temp.resolve("places"))
            .with("sources/c1.md", "---\ntitle: Dinner\npublic-wording: a guest\n---\n")
            .with("sources/paper.md", "---\ntitle: Paper\n---\n")
            .with("people/anna.md", "---\n---\n")
            .with(
                "statements/s.md",
                "---\nspeaker: anna\nwords: Going [@c1, Placeword 1; @paper, p. 8] or not [@paper, p. 9].\n---\n");
    Proof proof =
        new SiteBuild(PlainTemplates::new)
            .proof(new BuildRequest(site.site(), Optional.empty(), Optional.empty(), 1));
    String data =
        new String(
            Optional.ofNullable(proof.made().get("statements/s/index.json")).orElseThrow(), UTF_8);
    assertTrue(data.contains("Going [@c1; @paper, p. 8] or not [@paper, p. 9]."), data);
  }

  private String text(String path) throws IOException {
    return new String(
        Optional.ofNullable(build().get(path)).orElseThrow(() -> new AssertionError(path)), UTF_8);
  }
}
