package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that {@code new} adds to a site, and those it does not touch. */
class NewCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void startASite() throws IOException {
    write("site.yaml", "title: My talks\n");
    write(
        "people/rustem-umerov.md",
        """
        ---
        title: Rustem Umerov
        aliases: [Умєров, The minister]
        ---
        """);
    write(
        "types/vote.yaml",
        """
        label: Vote
        plural: Votes
        folder: ballots
        about: A show of hands.
        fields:
          on: {label: On, about: The day of the vote., type: when}
          by: {label: By, about: Who voted., type: reference, to: [person], required: true}
          result: {label: Result, about: How it ended., type: enum, values: [passed, failed]}
        """);
  }

  @Test
  void makesAPageThatExplainsItselfAndIsCleanAtOnce() throws IOException {
    run("new", "person", "Mira Tallis")
        .assertAnswers(
            0,
            """
            Made people/mira-tallis.md
            Open it in a text editor and write; its comments say what can stand there.
            """,
            "");
    assertEquals(
        """
        ---
        # A page of the type “Person”: Somebody who sits at a table, sends others to it or speaks about it.
        # Public role and attributed words only.
        title: Mira Tallis

        # What else can be said; the examples are from the Istanbul sample. Take away the “#” before a line
        # to use it.
        #
        # The name under which lists sort the person.
        # family-name: Umerov
        #
        # The public offices held, each with its organization and dates as far as stated.
        # offices: "Minister of Defence, of ukraine, from 2023-09"
        #
        # Other spellings, scripts and native names under which links and references find the page.
        # aliases: [Another spelling, Другое написание]
        #
        # One or two sentences that stand for the page in lists.
        # summary: The first direct talks of the two sides since 2022.
        #
        # The source of every claim on the page that names none of its own.
        # source: up-0514b
        #
        # What the writer looked for and did not find.
        # not-known: When the two sides meet again.
        ---
        %% Write here. A link to another page: [[id]]. A citation of a source: [@id]. Nobody sees this line. %%
        """,
        read("people/mira-tallis.md"));
    run("check", "--quiet").assertAnswers(0, "", "");
  }

  @Test
  void leavesWhatIsNeededToTheWriterAndCheckPointsAtIt() throws IOException {
    run("new", "delegation", "Team of Esterhaven")
        .assertAnswers(
            0,
            """
            Made delegations/team-of-esterhaven.md
            Open it in a text editor. Still to fill in: of. “rapporteur check” tells what is missing.
            """,
            "");
    Ran check = run("check");
    List<String> lines = read("delegations/team-of-esterhaven.md").lines().toList();
    int line = lines.indexOf("of:") + 1;
    assertTrue(
        check.err().startsWith("delegations/team-of-esterhaven.md:" + line + ":"), check.err());
    assertTrue(check.err().endsWith("\n1 error in 1 file.\n"), check.err());
  }

  @Test
  void knowsTheTypesOfTheSite() throws IOException {
    assertEquals(0, run("new", "ballots", "The first vote").code());
    String text = read("ballots/the-first-vote.md");
    assertTrue(text.contains("\n# by: the-id-of-a-person\nby:\n"), text);
    assertTrue(text.contains("\n# 'on': 2025-05-16\n"), text);
    assertTrue(text.contains("\n# result: passed\n"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"person", "people", "People", "PERSON", "PEOPLE"})
  void takesATypeByAnyOfItsWords(String word) {
    assertEquals(0, run("new", word, "Mira").code());
    assertTrue(Files.exists(folder.resolve("people/mira.md")));
  }

  @Test
  void takesATitleWithoutQuotationMarksAndAnIdOfOnesOwn() throws IOException {
    assertEquals(0, run("new", "person", "Mira", "Tallis", "--id", "mt").code());
    assertTrue(read("people/mt.md").contains("\ntitle: Mira Tallis\n"));
    assertEquals(0, run("new", "person", "習近平", "--id", "xi-jinping").code());
    assertTrue(read("people/xi-jinping.md").contains("\ntitle: 習近平\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks: “day #1”",
        "it's [x] {y} @z",
        "true talk",
        "2025-05-16 Istanbul",
        "🕊 Peace",
        "- dash"
      })
  void keepsAnyTitle(String title) throws IOException {
    assertEquals(0, run("new", "brief", "--", title).code());
    run("build", "--quiet").assertAnswers(0, "", "");
    String data = read("_site/data/site.json");
    assertTrue(data.contains("\"title\": \"" + title + "\""), data);
  }

  @Test
  void cutsTheIdOfALongTitleButNotTheTitle() throws IOException {
    String title = "A rather long title about talks ".repeat(7).strip();
    assertEquals(0, run("new", "brief", title).code());
    try (Stream<Path> briefs = Files.list(folder.resolve("briefs"))) {
      Path brief = briefs.findFirst().orElseThrow();
      assertTrue(brief.getFileName().toString().length() <= 83, brief.toString());
      assertTrue(Files.readString(brief).contains("title: " + title + "\n"));
    }
    assertEquals(0, run("check").code());
  }

  @Test
  void spellsAsTheLanguageOfTheSiteDoes() throws IOException {
    write("site.yaml", "title: Talks\nlanguage: de\n");
    assertEquals(0, run("new", "place", "Köln").code());
    assertTrue(Files.exists(folder.resolve("places/koeln.md")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rustem Umerov  | rustem-umerov
          rustem umerov  | rustem-umerov
          УМЄРОВ         | umierov
          The minister   | the-minister
          """)
  void neverWritesOverAPageThatHasTheName(String title, String id) throws IOException {
    String before = read("people/rustem-umerov.md");
    run("new", "person", title)
        .assertAnswers(
            2,
            "",
            "rapporteur: people/rustem-umerov.md is there already, under this name; if this is another"
                + " person, give another id: --id "
                + id
                + "-2\nTry: rapporteur new --help\n");
    assertEquals(before, read("people/rustem-umerov.md"));
    assertFalse(Files.exists(folder.resolve("people/" + id + "-2.md")));
    assertEquals(0, run("new", "person", title, "--id", "somebody-else").code());
    assertEquals(2, run("new", "person", "Other", "--id", "Rustem-Umerov").code());
  }

  @Test
  void seesAFileThatCannotBeReadAsAPage() throws IOException {
    write("people/broken.md", "no front matter");
    assertEquals(2, run("new", "person", "Broken").code());
    assertEquals("no front matter", read("people/broken.md"));
  }

  @Test
  void allowsTheSameNameInAnotherFolder() {
    assertEquals(0, run("new", "organization", "Rustem Umerov").code());
  }

  @Test
  void asksWhetherANearNameIsMeant() {
    Ran ran = run("new", "person", "Rustam Umerov");
    assertEquals(0, ran.code());
    assertEquals(
        "note: people/rustem-umerov.md has nearly this name, too; is it the same person?\n",
        ran.err());
  }

  @Test
  void worksInASiteWithMistakes() throws IOException {
    write("briefs/a.md", "---\ntitle: [\n---\n[[nobody]]\n");
    assertEquals(0, run("new", "person", "Mira").code());
  }

  @Test
  void namesTheFileAsSeenFromWhereItWasAsked() {
    Ran ran = Ran.in(folder.resolve("people"), "new", "person", "Mira", "--site", "..");
    assertTrue(ran.out().startsWith("Made ../people/mira.md\n"), ran.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          new                     | new needs TYPE and TITLE, as in: rapporteur new person "Rustem Umerov"
          new person              | new needs TITLE, as in: rapporteur new person "Rustem Umerov"
          new peson Mira          | there is no type “peson”; did you mean “person”?
          new nonsense Mira       | there is no type “nonsense”; there are brief, conflict, delegation, document, event, issue, measure, organization, person, place, position, process, round, session, source, statement, talks, vote
          new entity Mira         | there is no type “entity”; there are brief, conflict, delegation, document, event, issue, measure, organization, person, place, position, process, round, session, source, statement, talks, vote
          new person Mira --id a/b| “a/b” cannot be an id: it holds “/”
          new person 習近平        | “習近平” does not say how it is spelt in Latin letters; choose an id yourself: rapporteur new person "習近平" --id …
          new person x --site people | “people” is no site: it has no site.yaml; go to the folder of a site, name it by --site, or start one: rapporteur init my-talks
          """)
  void saysWhatIsWrong(String line, String sentence) {
    run(line.split(" "))
        .assertAnswers(2, "", "rapporteur: " + sentence + "\nTry: rapporteur new --help\n");
  }

  /** The examples of the types files are written for the sample: there each of them is right. */
  @Test
  void givesExamplesThatAreRight(@TempDir Path sample) throws IOException {
    assertEquals(0, Ran.in(sample, "init", "a", "--sample").code());
    Path site = sample.resolve("a");
    for (String type : types()) {
      assertEquals(0, Ran.in(site, "new", type, "Try out", "--id", "try-" + type).code());
    }
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path page : walk.filter(file -> file.toString().contains("/try-")).toList()) {
        Files.writeString(page, uncommented(Files.readString(page)));
      }
    }
    Ran check = Ran.in(site, "check", "--quiet");
    assertEquals("", check.err());
    assertEquals(0, check.code());
  }

  private static List<String> types() {
    return List.of(
        "brief conflict delegation document event issue measure organization person place position"
            .concat(" process round session source statement talks")
            .split(" "));
  }

  /** A page with all its examples, in place of the fields that were left empty. */
  private static String uncommented(String page) {
    return page.lines()
        .filter(line -> !line.matches("[a-z-]+:"))
        .map(line -> line.replaceFirst("^# (?=( |'?[a-z-]+'?:( |$)|- ))", ""))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private Ran run(String... arguments) {
    return Ran.in(folder, arguments);
  }
}
