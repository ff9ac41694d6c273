package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.templates.FreemarkerTemplates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole runs over the site that the program's own help shows, and over the same with a mistake. */
class SiteRunTest {
  private static final String NOTICE =
      "note: Without a base URL the site is for looking at: links name index.html, and there is no"
          + " sitemap. Give base-url in site.yaml, or --base-url, to publish it.\n";

  @TempDir private Path folder;

  @BeforeEach
  void writeTheSiteThatHelpShows() throws IOException {
    write("site.yaml", "title: My talks\n");
    write(
        "people/rustem-umerov.md",
        """
        ---
        title: Rustem Umerov
        aliases: [Umerov]
        ---
        Minister of Defence of Ukraine.
        """);
    write(
        "briefs/first-day.md",
        """
        ---
        title: The first day
        ---
        They were led by [[rustem-umerov]].
        """);
  }

  @Test
  void checksAndWritesNothing() throws IOException {
    run("check", "--site", "site").assertAnswers(0, "No problems in 2 pages.\n", "");
    assertFalse(Files.exists(folder.resolve("site/_site")));
  }

  @Test
  void buildsAndTellsWhatItDid() {
    Ran ran = run("build", "--site", "site");
    assertEquals(NOTICE, ran.err());
    assertEquals(0, ran.code());
    assertEquals(
        "Built 2 pages in site/_site: N files written, 0 unchanged, 0 removed.\n"
            + "  Briefs 1 · People 1\n"
            + "Open "
            + folder.resolve("site/_site/index.html").toUri()
            + "\n",
        ran.out().replaceFirst(": \\d+ files", ": N files"));
    assertTrue(Files.isRegularFile(folder.resolve("site/_site/people/rustem-umerov/index.html")));
  }

  @Test
  void buildsTheCurrentFolderIntoANamedOne() {
    Ran ran =
        Ran.in(
            folder.resolve("site"), "build", "--out", "../out", "--base-url", "https://a.org/b/");
    assertEquals("", ran.err());
    assertTrue(ran.out().startsWith("Built 2 pages in ../out: "), ran.out());
    assertTrue(Files.isRegularFile(folder.resolve("out/sitemap.xml")));
  }

  @Test
  void countsWhatChanged() throws IOException {
    run("build", "--site", "site");
    Ran again = run("build", "--site", "site");
    assertTrue(again.out().contains(": 0 files written, "), again.out());
    assertTrue(again.out().contains(" unchanged, 0 removed."), again.out());
    Files.delete(folder.resolve("site/briefs/first-day.md"));
    assertFalse(run("build", "--site", "site").out().contains(" 0 removed."));
  }

  @Test
  void sharesLaidTogetherAreTheSite() throws IOException {
    run("build", "--site", "site", "--out", "whole");
    Map<String, String> whole = filesOf("whole");
    Map<String, String> together = new TreeMap<>();
    for (int share = 1; share <= 3; share++) {
      String out = "share" + share;
      Ran ran = run("build", "--site", "site", "--out", out, "--shard", share + "/3");
      assertEquals(0, ran.code());
      filesOf(out)
          .forEach((path, text) -> {
            boolean isMarker = path.equals(".rapporteur");
            assertTrue(together.put(path, text) == null || isMarker, path + " is in two shares");
          });
      assertTrue(filesOf(out).size() < whole.size() / 2, out);
    }
    assertEquals(whole, together);
    run("build", "--site", "site", "--shard", "4/3")
        .assertAnswers(
            2,
            "",
            "rapporteur: --shard takes a share and how many there are, such as 2/8, not “4/3”\n"
                + "Try: rapporteur build --help\n");
  }

  private Map<String, String> filesOf(String out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder.resolve(out))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.resolve(out).relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  @Test
  void tellsWhereTheTimeWent() {
    Ran ran = run("check", "--site", "site", "--timings");
    assertEquals("No problems in 2 pages.\n", ran.out());
    assertTrue(ran.err().startsWith("Stages:\n"), ran.err());
    for (String part :
        List.of(
            "Reading briefs\n",
            "Making pages\n",
            "in all\n",
            "Slowest files:\n",
            "people/rustem-umerov/index.html\n",
            "Templates, on all threads:\n",
            "person ×1\n",
            "Findings:\n",
            "orphan-page\n")) {
      assertTrue(ran.err().contains(part), part + " is not in\n" + ran.err());
    }
  }

  @Test
  void showsWhoeverWatchesHowFarItIs() throws IOException {
    for (int i = 0; i < 300; i++) {
      write("briefs/day-%d.md".formatted(i), "---\ntitle: Day %d\n---\nNothing.\n".formatted(i));
    }
    Ran ran =
        Ran.with(Commands.with(FreemarkerTemplates::of), folder, true, "check", "--site", "site");
    assertTrue(ran.err().contains("\r\u001b[2KReading briefs …"), ran.err());
    assertTrue(
        Pattern.compile("(Reading|Making).* [━╌]{24} \\d+ of \\d+").matcher(ran.err()).find());
  }

  @Test
  void keepsQuietIfAsked() {
    run("build", "--site", "site", "--quiet").assertAnswers(0, "", "");
    run("check", "--site", "site", "--quiet").assertAnswers(0, "", "");
  }

  @Test
  void writesTheSameWithAnyNumberOfJobs() {
    run("build", "--site", "site", "--quiet", "--jobs", "1").assertAnswers(0, "", "");
    Ran again = run("build", "--site", "site", "--jobs", "7");
    assertTrue(again.out().contains(": 0 files written, "), again.out());
  }

  @Test
  void pointsAtAMistakeAndKeepsThePagesOfTheLastBuild() throws IOException {
    run("build", "--site", "site");
    breakTheLink();
    run("build", "--site", "site")
        .assertAnswers(
            1,
            "",
            """
            site/briefs/first-day.md:4:18: error[broken-link]: no page or file is called “rustem-umerow”
             4 | They were led by [[rustem-umerow]].
               |                  ^^^^^^^^^^^^^^^^^
               = did you mean “rustem-umerov”?
               = help: Correct the link, create the page, or add an alias.

            1 error in 1 file; nothing was written.
            """);
    String page = Files.readString(folder.resolve("site/_site/briefs/first-day/index.html"));
    assertTrue(page.contains("Rustem Umerov"));
  }

  @Test
  void pointsAtAMistakeFromTheSiteItselfWithoutItsFolder() throws IOException {
    breakTheLink();
    Ran ran = Ran.in(folder.resolve("site"), "check", "--quiet");
    assertEquals(1, ran.code());
    assertTrue(ran.err().startsWith("briefs/first-day.md:4:18: error"), ran.err());
    assertTrue(ran.err().endsWith("\n\n1 error in 1 file.\n"), ran.err());
  }

  @Test
  void keepsTheStandardOutputForThePrograms() throws IOException {
    run("check", "--site", "site", "--format", "json").assertAnswers(0, "[]\n", "");
    breakTheLink();
    Ran json = run("build", "--site", "site", "--format", "json");
    assertEquals("", json.err());
    assertEquals(1, json.code());
    JsonNode problem = JsonMapper.shared().readTree(json.out()).get(0);
    assertEquals("briefs/first-day.md", problem.get("path").asString());
    assertEquals(35, problem.get("endColumn").asInt());
    Ran sarif = run("check", "--site", "site", "--format=sarif");
    assertEquals(1, sarif.code());
    assertEquals(
        "broken-link",
        JsonMapper.shared().readTree(sarif.out()).at("/runs/0/results/0/ruleId").asString());
  }

  @Test
  void showsProgressAndColoursToAPersonOnly() throws IOException {
    Commands commands = Commands.with(FreemarkerTemplates::of);
    Ran clean = Ran.with(commands, folder, true, "check", "--site", "site");
    assertEquals("No problems in 2 pages.\n", clean.out());
    assertTrue(clean.err().startsWith("\r\u001b[2KListing files …\r\u001b[2K"), clean.err());
    assertTrue(clean.err().endsWith("…\r\u001b[2K"), clean.err());
    breakTheLink();
    Ran ran = Ran.with(commands, folder, true, "check", "--site", "site", "--quiet");
    assertTrue(ran.err().startsWith("\u001b[1msite/briefs/first-day.md:4:18:\u001b[0m"), ran.err());
  }

  @Test
  void namesAFolderThatIsNoSite() {
    Ran ran = run("check", "--site", "site/people");
    assertEquals(1, ran.code());
    assertTrue(ran.err().startsWith("site/people/site.yaml:1:1: error[no-site-file]: "), ran.err());
  }

  @Test
  void refusesAnOutputFolderThatIsNotOurs() throws IOException {
    write("../mine/keep.txt", "mine");
    Ran ran = run("build", "--site", "site", "--out", "mine");
    assertEquals(1, ran.code());
    String path = folder.resolve("mine").toString();
    assertTrue(ran.err().startsWith(path + ":1:1: error[bad-output]: "), ran.err());
    assertEquals("mine", Files.readString(folder.resolve("mine/keep.txt")));
  }

  @Test
  void takesTheBlameForItsOwnFaults() {
    Commands broken =
        Commands.with(templates -> {
          throw new IllegalStateException("out of ideas");
        });
    Ran.with(broken, folder, false, "build", "--site", "site")
        .assertAnswers(
            3,
            "",
            """
            rapporteur: this is a fault of the program, not of your content: \
            java.lang.IllegalStateException: out of ideas
            Please report it to the project, with the command you ran and, if you can, the site. \
            RAPPORTEUR_DEBUG=1 shows where it happened.
            """);
  }

  private void breakTheLink() throws IOException {
    Path brief = folder.resolve("site/briefs/first-day.md");
    Files.writeString(brief, Files.readString(brief).replace("umerov", "umerow"));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("site").resolve(name);
    Files.createDirectories(file.normalize().getParent());
    Files.writeString(file.normalize(), text);
  }

  private Ran run(String... arguments) {
    return Ran.in(folder, arguments);
  }
}
