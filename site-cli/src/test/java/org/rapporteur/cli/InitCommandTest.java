package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites that {@code init} starts, and folders it leaves alone. */
class InitCommandTest {
  private static final List<String> EXAMPLE =
      List.of(
          ".gitignore",
          "briefs/start-here.md",
          "delegations/esterhaven-2025.md",
          "delegations/kalloway-2025.md",
          "organizations/esterhaven.md",
          "organizations/kalloway.md",
          "people/jonas-verrel.md",
          "people/mira-tallis.md",
          "places/ferry-house.md",
          "rounds/2025-03-04-ferry-house.md",
          "site.yaml",
          "sources/joint-communique.md",
          "sources/mirrow-courier.md",
          "talks/bridge-talks.md");

  @TempDir private Path folder;

  @Test
  void startsAnExampleAndSaysWhatToTypeNext() throws IOException {
    Ran ran = run("init", "my-talks");
    ran.assertAnswers(
        0,
        """
        Made a site in my-talks:

          .gitignore
          site.yaml
          briefs/         start-here.md
          delegations/    esterhaven-2025.md, kalloway-2025.md
          organizations/  esterhaven.md, kalloway.md
          people/         jonas-verrel.md, mira-tallis.md
          places/         ferry-house.md
          rounds/         2025-03-04-ferry-house.md
          sources/        joint-communique.md, mirrow-courier.md
          talks/          bridge-talks.md

        Next, type:

          cd my-talks
          rapporteur serve

        briefs/start-here.md says how to go on.
        """,
        "");
    assertEquals(EXAMPLE, files("my-talks"));
    run("check", "--site", "my-talks").assertAnswers(0, "No problems in 13 pages.\n", "");
  }

  @Test
  void showsTheTableOnTheRoundsPage() throws IOException {
    run("init", "a");
    run("build", "--site", "a", "--quiet").assertAnswers(0, "", "");
    String page = read("a/_site/rounds/2025-03-04-ferry-house/index.html");
    for (String shown : List.of("Mira Tallis", "Jonas Verrel", "Deputy mayor", "Harbour master")) {
      assertTrue(page.contains(shown), shown);
    }
  }

  @Test
  void explainsItselfOnOneScreenAndInShortFiles() throws IOException {
    run("init", "a");
    for (String file : files("a")) {
      List<String> lines = Files.readAllLines(folder.resolve("a").resolve(file));
      assertTrue(lines.size() <= 45, () -> file + " has " + lines.size() + " lines");
    }
  }

  @Test
  void startsTheSampleAsItIs() throws IOException {
    Ran ran = run("init", "istanbul", "--sample", "--hosting", "s3");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("\n  people/         56 files\n"), ran.out());
    Path sample = Path.of("..", "content", "istanbul");
    try (Stream<Path> walk = Files.walk(sample)) {
      List<String> content =
          walk.filter(Files::isRegularFile)
              .map(file -> sample.relativize(file).toString().replace('\\', '/'))
              .filter(name -> !name.startsWith("_"))
              .toList();
      for (String name : content) {
        assertEquals(Files.readString(sample.resolve(name)), read("istanbul/" + name), name);
      }
      assertEquals(content.size() + 2, files("istanbul").size());
    }
    assertEquals(0, run("check", "--site", "istanbul").code());
  }

  @ParameterizedTest
  @CsvSource({
    "github-pages, .github/workflows/pages.yml publish.sh",
    "gitlab-pages, .gitlab-ci.yml publish.sh",
    "netlify, netlify.toml publish.sh",
    "cloudflare-pages, publish.sh wrangler.toml",
    "s3, publish.sh",
    "nginx, nginx.conf publish.sh",
    "none, ",
  })
  void addsWhatAHostNeedsAndStaysClean(String host, String files) throws IOException {
    assertEquals(0, run("init", "a", "--hosting", host).code());
    List<String> added = files("a").stream().filter(file -> !EXAMPLE.contains(file)).toList();
    assertEquals(files == null ? "" : files, String.join(" ", added));
    run("check", "--site", "a").assertAnswers(0, "No problems in 13 pages.\n", "");
    for (String file : added) {
      assertEquals(file.endsWith(".sh"), Files.isExecutable(folder.resolve("a").resolve(file)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"My talks", "A: “b” of #1", "it's", "[x] - {y}", "yes", "2025", "会谈 🕊"})
  void takesAnyTitle(String title) throws IOException {
    assertEquals(0, run("init", "a", "--title", title).code());
    run("build", "--site", "a", "--quiet").assertAnswers(0, "", "");
    String data = read("a/_site/data/site.json");
    assertTrue(data.contains("\"title\": \"" + title + "\""), data.substring(0, 300));
  }

  @Test
  void givesTheSampleAnotherTitle() throws IOException {
    assertEquals(0, run("init", "a", "--sample", "--title", "Mine").code());
    assertTrue(read("a/site.yaml").startsWith("title: Mine\n"));
  }

  @Test
  void worksInTheCurrentFolderBesideItsHistoryAndReadme() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve("README.md"), "mine");
    Ran ran = run("init", ".");
    assertTrue(ran.out().startsWith("Made a site in this folder:\n"), ran.out());
    assertTrue(ran.out().contains("Next, type:\n\n  rapporteur serve\n"), ran.out());
    assertEquals("mine", read("README.md"));
    assertEquals(0, run("check").code());
  }

  @Test
  void makesAllFoldersOfAPathAndQuotesSpaces() {
    Ran ran = run("init", "far/my talks");
    assertTrue(ran.out().contains("\n  cd \"far/my talks\"\n"), ran.out());
    assertEquals(0, run("check", "--site", "far/my talks").code());
  }

  @Test
  void touchesNothingWhereSomethingIsAlready() throws IOException {
    Files.createDirectories(folder.resolve("mine"));
    for (String name : List.of("a.md", "b.md", "c.md", "d.md")) {
      Files.writeString(folder.resolve("mine").resolve(name), name);
    }
    run("init", "mine", "--sample")
        .assertAnswers(
            2,
            "",
            "rapporteur: “mine” is not empty (a.md, b.md, c.md and 1 more); init needs a new or an"
                + " empty folder, and has touched nothing\nTry: rapporteur init --help\n");
    assertEquals(List.of("a.md", "b.md", "c.md", "d.md"), files("mine"));
    run("init", "mine/a.md")
        .assertAnswers(
            2,
            "",
            "rapporteur: “mine/a.md” is a file; init needs a new or an empty folder\n"
                + "Try: rapporteur init --help\n");
    assertEquals(2, run("init", "mine").code());
  }

  @Test
  void leavesNothingBehindWhereItCannotWrite() throws IOException {
    Files.writeString(folder.resolve("a.md"), "");
    Ran ran = run("init", "a.md/talks");
    assertEquals(3, ran.code());
    assertTrue(ran.err().contains("a.md"), ran.err());
    assertEquals(List.of("a.md"), files("."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          init                      | init needs DIR, as in: rapporteur init my-talks
          init my talks             | “talks” is one word too many after DIR, as in: rapporteur init my-talks; a name with spaces stands in quotation marks
          init a --hosting netlfy   | --hosting takes github-pages, gitlab-pages, netlify, cloudflare-pages, s3, nginx, none, not “netlfy”; did you mean “netlify”?
          init a --title=           | --title needs a name: --title "The bridge talks"
          """)
  void saysWhatIsWrong(String line, String sentence) throws IOException {
    run(line.split(" "))
        .assertAnswers(2, "", "rapporteur: " + sentence + "\nTry: rapporteur init --help\n");
    assertFalse(Files.exists(folder.resolve("a")));
  }

  private List<String> files(String name) throws IOException {
    Path root = folder.resolve(name).normalize();
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.startsWith("_site"))
          .sorted()
          .toList();
    }
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private Ran run(String... arguments) {
    return Ran.in(folder, arguments);
  }
}
