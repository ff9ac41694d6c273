package org.rapporteur.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;

/** What looks unusual but must just work. */
final class GoodSitesTest {
  private static final String EMPTY = "---\n---\n";

  @TempDir private Path temp;

  @Test
  void publishesASiteOfThreeFiles() throws IOException {
    SiteFixture site =
        site()
            .with("people/anna.md", "---\ntitle: Anna\n---\n\nShe led the talks.\n")
            .with("briefs/first.md", "---\n---\n\nIt was [[anna]] who led.\n");
    assertClean(site);
    Path out = site.out().orElseThrow();
    for (String page : List.of("index.html", "people/anna/index.html", "briefs/first/index.json")) {
      assertTrue(Files.exists(out.resolve(page)), page);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\n",
        "---\n---",
        "---\n---\n",
        "---\r\n---\r\n",
        "---\n\n---\n\n\n",
        "--- \t\n---  \n",
        "---\n# a remark\n---\n",
        "---\ntitle: Anna\n---",
        "---\rtitle: Anna\r---\r\rText.\r",
        "---\r\ntitle: Anna\r\n---\r\n\r\nText.\r\n",
        "\uFEFF---\r\ntitle: Anna\r\n---\r\nText.",
        "\uFEFF",
        "---\ntitle:\naliases: []\nsource:\n---\n",
        "---\ntitle: Anna\n---\n---\n---\n",
      })
  void takesAnyEndOfLineAndAnyEmptiness(String brief) throws IOException {
    assertClean(site().with("people/anna.md", brief));
  }

  @Test
  void putsOnlySpokenWordsOfATitleInQuotationMarks() throws IOException {
    Corpus corpus =
        site()
            .with("people/anna.md", EMPTY)
            .with(
                "briefs/b.md",
                "---\n---\n> [!quote] [[anna]]\n> We stay.\n^said\n\n"
                    + "> [!paraphrase] [[anna]]\n> They stay.\n^told\n")
            .corpus();
    assertEquals("“We stay.”", entity(corpus, "statement", "said").title());
    assertEquals("They stay.", entity(corpus, "statement", "told").title());
  }

  @Test
  void readsTheSameFactsWithAMarkAndWindowsLines() throws IOException {
    String facts = "---\ntitle: Anna\naliases:\n  - Ann\n  - Аня\n---\n\nShe.\n";
    Corpus plain = site("plain").with("people/anna.md", facts).corpus();
    Corpus windows =
        site("windows").with("people/anna.md", "\uFEFF" + facts.replace("\n", "\r\n")).corpus();
    assertEquals(said(plain, "person", "anna"), said(windows, "person", "anna"));
    assertEquals(
        entity(plain, "person", "anna").body().html(),
        entity(windows, "person", "anna").body().html());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna maria",
        "O'Neill",
        "Зеленський",
        "محمد",
        "שלום",
        "王毅",
        "Łódź",
        "İstanbul",
        "a.b",
        "100%",
        "x_1",
        "日本 語",
        "हिन्दी"
      })
  void takesIdsOfAllScripts(String id) throws IOException {
    SiteFixture site =
        site()
            .with("people/" + id + ".md", "---\naliases: [the " + id + "]\n---\n")
            .with("organizations/red.md", EMPTY)
            .with("delegations/red.md", "---\nof: red\nseats:\n  head: \"" + id + "\"\n---\n")
            .with(
                "briefs/b.md",
                "---\nabout:\n  - \"[["
                    + id
                    + "]]\"\n  - people/"
                    + id
                    + "\n---\n\n[["
                    + id
                    + "]], [[the "
                    + id
                    + "|so]] and [so](<../people/"
                    + id
                    + ".md>).\n");
    assertClean(site);
  }

  @Test
  void findsNamesWhateverTheirCaseFormAndSpaces() throws IOException {
    assertClean(
        site()
            .with("people/zoe.md", "---\ntitle: Zo\u00EB  Straße\naliases: [İlham]\n---\n")
            .with(
                "briefs/b.md",
                "---\n---\n\n[[ZOE\u0308 STRASSE]], [[zo\u00EB strasse]], [[İLHAM]].\n"));
  }

  @Test
  void takesTextThatRunsFromRightToLeft() throws IOException {
    SiteFixture site =
        site()
            .with(
                "people/محمد.md",
                "---\ntitle: محمد\nlang: ar\n---\n\n# عنوان\n\nقال [[محمد#عنوان]] شيئا.\n");
    assertClean(site);
    String page =
        Files.readString(site.out().orElseThrow().resolve("people/محمد/index.html"), UTF_8);
    assertTrue(page.contains("rtl"), page);
  }

  @Test
  void takesLinksInFrontMatterWithAndWithoutQuotes() throws IOException {
    Corpus corpus =
        site()
            .with("people/anna.md", EMPTY)
            .with("briefs/a.md", "---\nabout: [[anna]]\n---\n")
            .with("briefs/b.md", "---\nabout: \"[[anna]]\"\n---\n")
            .with("briefs/c.md", "---\nabout: anna\n---\n")
            .with("briefs/d.md", "---\nabout:\n  - [[people/anna|she]]\n---\n")
            .with("briefs/e.md", "---\nabout: [\"[[anna|she]]\"]\n---\n")
            .with("briefs/f.md", "---\nabout: [{value: [[Anna]]}]\n---\n")
            .corpus();
    for (String brief : List.of("a", "b", "c", "d", "e", "f")) {
      assertEquals(said(corpus, "brief", "c"), said(corpus, "brief", brief), brief);
    }
  }

  @Test
  void readsAllFormsOfAnEntryAsOne() throws IOException {
    Corpus corpus =
        site()
            .with("people/anna.md", EMPTY)
            .with("people/berta.md", EMPTY)
            .with("organizations/red.md", EMPTY)
            .with("sources/seed.md", EMPTY)
            .with(
                "delegations/full.md",
                """
                ---
                of: red
                seats:
                  - {role: head, person: anna, office: "Aide, to all", source: seed}
                  - {role: expert, value: berta}
                  - {role: expert, person: unknown, office: Adviser, source: "seed, p. 3"}
                ---
                """)
            .with(
                "delegations/flat.md",
                """
                ---
                of: "[[red]]"
                seats:
                  - "head anna, Aide, to all [@seed]"
                  - expert [[berta]]
                  - expert unknown, Adviser [@seed, p. 3]
                ---
                """)
            .with(
                "delegations/bound.md",
                """
                ---
                of: organizations/red
                seats:
                  head: {anna: "Aide, to all [@seed]"}
                  expert:
                    - berta
                    - {person: unknown, office: Adviser, source: "@seed, p. 3"}
                ---
                """)
            .corpus();
    String full = said(corpus, "delegation", "full");
    assertEquals(full, said(corpus, "delegation", "flat"));
    assertEquals(full, said(corpus, "delegation", "bound"));
  }

  @Test
  void readsADatedSeriesInAllForms() throws IOException {
    Corpus corpus =
        site()
            .with("people/anna.md", EMPTY)
            .with("people/berta.md", EMPTY)
            .with("sources/seed.md", EMPTY)
            .with(
                "rounds/full.md",
                """
                ---
                attendance:
                  - {who: anna, on: 2025-05-12, state: considering, source: seed}
                  - {who: anna, on: 2025-05-15, state: will-not-attend, stated-by: Reuters}
                  - {who: berta, on: 2025-05-16, state: attended, condition: "all agree"}
                ---
                """)
            .with(
                "rounds/short.md",
                """
                ---
                attendance:
                  anna:
                    - "2025-05-12 considering [@seed]"
                    - 2025-05-15 will-not-attend, by Reuters
                  berta: 2025-05-16 attended, if all agree
                ---
                """)
            .corpus();
    assertEquals(said(corpus, "round", "full"), said(corpus, "round", "short"));
  }

  @Test
  void takesAListOfPlainDatesForOneOfThem() throws IOException {
    Corpus corpus =
        site()
            .with("sources/seed.md", EMPTY)
            .with("rounds/list.md", "---\nheld: [2025-05-15, 2025-05-16]\n---\n")
            .with("rounds/edtf.md", "---\nheld: \"[2025-05-15, 2025-05-16]\"\n---\n")
            .with("rounds/two.md", "---\nheld:\n  - 2025-05-15 [@seed]\n  - 2025-05-16\n---\n")
            .corpus();
    assertEquals(said(corpus, "round", "edtf"), said(corpus, "round", "list"));
    assertEquals(2, entity(corpus, "round", "two").claims("held").size());
  }

  @Test
  void givesClaimsThePagesSourceUnlessTheyNameTheirOwn() throws IOException {
    Corpus corpus =
        site()
            .with("sources/one.md", EMPTY)
            .with("sources/two.md", EMPTY)
            .with(
                "rounds/r.md",
                "---\nsource: one\nheld: 2025\nplanned: 2025 [@two, p. 4; @one]\n---\n")
            .corpus();
    assertEquals(
        "held = Measured[2025] {} [source/one]\n"
            + "planned = Measured[2025] {} [source/two, p. 4; source/one]\n"
            + "source = source/one {} [source/one]\n",
        said(corpus, "round", "r"));
  }

  @Test
  void takesTypesOfTheSite() throws IOException {
    Corpus corpus =
        site()
            .with(
                "types/summit.yaml",
                "label: Summit\nplural: Summits\nfolder: summits\nextends: round\nfields:\n"
                    + "  leaders:\n    type: reference\n    to: [person]\n    repeats: true\n"
                    + "    inverse: Summits\n")
            .with("types/person.yaml", "fields:\n  born:\n    type: date\n")
            .with("people/anna.md", "---\nborn: 1970\n---\n")
            .with("summits/one.md", "---\nheld: 2025\nleaders: anna\n---\n")
            .with("rounds/two.md", "---\nfollows: one\n---\n")
            .corpus();
    assertEquals("summit", entity(corpus, "summit", "one").type().name());
  }

  @Test
  void leavesOutWhatBeginsWithAnUnderlineOrDot() throws IOException {
    assertClean(
        site()
            .with("_drafts/x.md", "no front matter")
            .with("people/_notes.md", "no front matter")
            .with(".obsidian/app.json", "{}")
            .with("README.md", "# About"));
  }

  private SiteFixture site() throws IOException {
    return site("work");
  }

  private SiteFixture site(String name) throws IOException {
    return SiteFixture.empty(temp.toRealPath().resolve(name));
  }

  private static void assertClean(SiteFixture site) throws IOException {
    assertEquals("", site.diagnostics());
  }

  private static Entity entity(Corpus corpus, String type, String slug) {
    return corpus.get(new EntityId(type, slug));
  }

  /** All claims of an entity, without their places. */
  private static String said(Corpus corpus, String type, String slug) {
    return entity(corpus, type, slug).fields().entrySet().stream()
        .flatMap(
            field -> field.getValue().stream().map(claim -> field.getKey() + " = " + said(claim)))
        .sorted()
        .collect(Collectors.joining());
  }

  private static String said(Claim claim) {
    String qualifiers =
        claim.qualifiers().entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue().stream().map(GoodSitesTest::said).toList())
            .collect(Collectors.joining(", ", "{", "}"));
    String sources =
        claim.sources().stream()
            .map(c -> c.source() + c.locator().map(l -> ", " + l).orElse(""))
            .collect(Collectors.joining("; ", "[", "]"));
    return said(claim.value())
        + " "
        + qualifiers
        + " "
        + sources
        + claim.statedBy().map(by -> " by " + said(by)).orElse("")
        + "\n";
  }

  private static String said(Value value) {
    return switch (value) {
      case Value.Reference(EntityId id) -> id.toString();
      case Value.Measured(var scalar) -> "Measured[" + scalar.canonical() + "]";
      case Value.Prose(String markdown, _) -> markdown;
      case Value.Text _, Value.Unnamed _, Value.Choice _, Value.Whole _, Value.Localized _ ->
          value.toString();
    };
  }
}
