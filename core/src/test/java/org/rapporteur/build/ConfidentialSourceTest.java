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
import org.rapporteur.diagnostic.Code;

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

  private String text(String path) throws IOException {
    return new String(
        Optional.ofNullable(build().get(path)).orElseThrow(() -> new AssertionError(path)), UTF_8);
  }
}
