package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.templates.FreemarkerTemplates;
import tools.jackson.databind.JsonNode;

/** What becomes of a change in a site's folder, seen from its terminal and its open pages. */
@Timeout(120)
class PreviewTest {
  private static final int MANY = 1000;

  @TempDir private Path site;

  @BeforeEach
  void furnish() throws IOException {
    Workshop.furnish(site);
  }

  @Test
  void showsAChangeAndTellsThePage() throws Exception {
    try (Workshop workshop = Workshop.of(site);
        Listening anna = workshop.listen("/people/anna/");
        Listening home = workshop.listen("/people/")) {
      workshop.heard.assertNext("shown ");
      String before = anna.next().get("print").asString();
      String list = home.next().get("print").asString();
      assertTrue(workshop.text("/people/anna/").contains(before));

      workshop.write("people/anna.md", Workshop.page("Anna", "She led."));

      workshop.heard.assertNext("shown people/anna.md");
      String after = anna.next().get("print").asString();
      assertNotEquals(before, after);
      assertEquals(list, home.next().get("print").asString());
      String page = workshop.text("/people/anna/");
      assertTrue(page.contains("She led."), page);
      assertTrue(page.contains(after), page);
    }
  }

  @Test
  void showsNewWordsBeforeTheRestIsMade() throws Exception {
    Semaphore turns = new Semaphore(1);
    try (Workshop workshop =
            Workshop.of(
                site,
                own -> {
                  turns.acquireUninterruptibly();
                  return FreemarkerTemplates.of(own);
                });
        Listening anna = workshop.listen("/people/anna/")) {
      workshop.heard.assertNext("shown ");
      anna.next();
      workshop.write("people/anna.md", Workshop.page("Anna", "She led. See [[first]]."));
      anna.next();
      String page = workshop.text("/people/anna/");
      assertTrue(page.contains("She led. See <a class=\"page\""), page);
      assertFalse(workshop.text("/briefs/first/").contains("She led."));

      workshop.write("people/anna.md", Workshop.page("Anna", "She stays."));
      anna.next();
      assertTrue(workshop.text("/people/anna/").contains("She stays."));
      workshop.heard.assertSilence();

      turns.release(MANY);
      workshop.heard.assertNext("shown people/anna.md");
      assertTrue(workshop.text("/people/anna/").contains("She stays."));
    }
  }

  @Test
  void showsNothingAheadThatHasAMistakeOrIsMoreThanWords() throws Exception {
    Semaphore turns = new Semaphore(1);
    try (Workshop workshop =
        Workshop.of(
            site,
            own -> {
              turns.acquireUninterruptibly();
              return FreemarkerTemplates.of(own);
            })) {
      workshop.heard.assertNext("shown ");
      for (String text :
          List.of(
              Workshop.page("Anne", "She leads."),
              Workshop.page("Anna", "With [[nobody]]."),
              Workshop.page("Anna", "## A heading\n\nShe leads."),
              "no front matter")) {
        workshop.write("people/anna.md", text);
        workshop.heard.assertSilence();
        assertTrue(workshop.text("/people/anna/").contains("<h1>Anna</h1>"), text);
        assertFalse(workshop.text("/people/anna/").contains("A heading"), text);
      }
      turns.release(MANY);
      workshop.heard.next();
    }
  }

  @Test
  void makesOneRebuildOfManyFiles() throws Exception {
    try (Workshop workshop = Workshop.of(site)) {
      workshop.heard.assertNext("shown ");
      for (int i = 0; i < 200; i++) {
        workshop.write("people/p" + i + ".md", Workshop.page("Person " + i, "Text."));
      }
      int rebuilds = workshop.heard.countUntilSilence();
      assertTrue(rebuilds <= 2, rebuilds + " rebuilds");
      assertEquals(200, workshop.get("/people/p199/").statusCode());
    }
  }

  @Test
  void keepsTheLastGoodPagesAndTellsEveryMistake() throws Exception {
    try (Workshop workshop = Workshop.of(site);
        Listening page = workshop.listen("/people/anna/")) {
      workshop.heard.assertNext("shown ");
      String print = page.next().get("print").asString();
      workshop.write("briefs/first.md", Workshop.page("The first day", "Led by [[ana]]. [@no]"));
      workshop.heard.assertNext(
          "refused briefs/first.md:4:8 broken-link, briefs/first.md:4:19 unknown-source");
      JsonNode event = page.next();
      assertEquals(print, event.get("print").asString());
      JsonNode problem = event.get("problems").get(0);
      assertEquals("briefs/first.md", problem.get("path").asString());
      assertEquals(4, problem.get("line").asInt());
      assertEquals(8, problem.get("column").asInt());
      assertEquals("broken-link", problem.get("code").asString());
      assertEquals("did you mean “anna”?", problem.get("hint").asString());
      assertEquals("Led by [[ana]]. [@no]", problem.get("excerpt").asString());
      assertEquals("       ^^^^^^^", problem.get("carets").asString());
      assertEquals(2, event.get("problems").size());
      assertTrue(workshop.text("/briefs/first/").contains(">Anna</a>"));

      workshop.write("briefs/first.md", Workshop.page("The first day", "Led by [[anna]]."));
      workshop.heard.assertNext("same briefs/first.md");
      JsonNode mended = page.next();
      assertEquals(print, mended.get("print").asString());
      assertFalse(mended.has("problems"));
    }
  }

  @Test
  void showsThePagesInSpiteOfWarningsAndTellsThem() throws Exception {
    try (Workshop workshop = Workshop.of(site);
        Listening page = workshop.listen("/people/anna/")) {
      workshop.heard.assertNext("shown ");
      assertFalse(page.next().has("warnings"));
      workshop.write("people/bo.md", Workshop.page("Bo", "He waits."));
      workshop.heard.assertNext("shown people/bo.md");
      JsonNode event = page.next();
      assertFalse(event.has("problems"));
      JsonNode warning = event.get("warnings").get(0);
      assertEquals("orphan-page", warning.get("code").asString());
      assertEquals("warning", warning.get("severity").asString());
      assertEquals("people/bo.md", warning.get("path").asString());
      assertTrue(workshop.text("/people/bo/").contains("He waits."));

      workshop.write("people/anna.md", Workshop.page("Anna", "With [[nobody]]."));
      workshop.heard.assertNext("refused people/anna.md:4:6 broken-link");
      JsonNode refused = page.next();
      assertFalse(refused.has("warnings"));
      assertEquals("error", refused.get("problems").get(0).get("severity").asString());

      workshop.write("people/anna.md", Workshop.page("Anna", "With [[bo]]."));
      workshop.heard.assertNext("shown people/anna.md");
      assertFalse(page.next().has("warnings"));
    }
  }

  @Test
  void beginsWithMistakesAndShowsThePagesOnceThereAreNone() throws Exception {
    Files.delete(site.resolve("site.yaml"));
    try (Workshop workshop = Workshop.of(site);
        Listening page = workshop.listen("/")) {
      workshop.heard.assertNext("bare site.yaml:1:1 no-site-file");
      assertEquals(503, workshop.get("/people/anna/").statusCode());
      assertTrue(workshop.text("/").contains("site.yaml:1:1: no site.yaml here"));
      JsonNode event = page.next();
      assertEquals("no-site-file", event.get("problems").get(0).get("code").asString());
      workshop.write("site.yaml", "title: The talks\n");
      workshop.heard.assertNext("shown site.yaml");
      assertNotEquals(event.get("print").asString(), page.next().get("print").asString());
      assertEquals(200, workshop.get("/people/anna/").statusCode());
    }
  }

  @Test
  void followsFoldersThatComeAndGo() throws Exception {
    try (Workshop workshop = Workshop.of(site)) {
      workshop.heard.assertNext("shown ");
      Path elsewhere = Files.createDirectory(site.resolve(".elsewhere"));
      Workshop.write(elsewhere, "deep/er/karl.md", Workshop.page("Karl", "Text."));
      Files.move(elsewhere, site.resolve("people/guests"));
      assertTrue(workshop.heard.countUntilSilence() <= 2);
      assertEquals(200, workshop.get("/people/karl/").statusCode());

      workshop.write("people/guests/deep/er/karl.md", Workshop.page("Karl", "Other text."));
      workshop.heard.assertNext("shown people/guests/deep/er/karl.md");

      deleteFolder(site.resolve("people/guests"));
      assertTrue(workshop.heard.countUntilSilence() <= 2);
      assertEquals(404, workshop.get("/people/karl/").statusCode());

      workshop.write("people/guests/karl.md", Workshop.page("Karl", "Text."));
      assertTrue(workshop.heard.countUntilSilence() <= 2);
      assertEquals(200, workshop.get("/people/karl/").statusCode());
    }
  }

  @Test
  void findsTheSiteAgainAfterItsWholeFolderWasAway() throws Exception {
    Path whole = Files.createDirectory(site.resolve("whole"));
    Workshop.furnish(whole);
    try (Workshop workshop = Workshop.of(whole)) {
      workshop.heard.assertNext("shown ");
      deleteFolder(whole);
      assertTrue(workshop.heard.countUntilSilence() >= 1);
      assertTrue(workshop.text("/people/anna/").contains("She leads."));
      Files.createDirectory(whole);
      Workshop.furnish(whole);
      workshop.write("people/anna.md", Workshop.page("Anna", "She is back."));
      assertTrue(workshop.heard.countUntilSilence() >= 1);
      assertTrue(workshop.text("/people/anna/").contains("She is back."));
    }
  }

  @Test
  void noticesTheSaveOfAnEditorThatWritesAnotherFileFirst() throws Exception {
    try (Workshop workshop = Workshop.of(site)) {
      workshop.heard.assertNext("shown ");
      workshop.save("people/anna.md", Workshop.page("Anna", "She led."));
      workshop.heard.assertNext("shown people/anna.md");
      assertTrue(workshop.text("/people/anna/").contains("She led."));
      workshop.heard.assertSilence();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          site.yaml                | title: Other talks                                | /             | Other talks
          types/ship.yaml          | {label: Ship, plural: Ships, folder: ships, extends: entity} | /data/site.json | "ship"
          templates/not-found.ftlh | <#import "layout.ftlh" as layout><@layout.frame>Nothing here.</@layout.frame> | /404.html     | Nothing here.
          static/note.txt          | Another note.                                     | /note.txt     | Another note.
          """)
  void noticesWhatIsNoPage(String file, String text, String path, String shown) throws Exception {
    try (Workshop workshop = Workshop.of(site);
        Listening page = workshop.listen("/people/")) {
      workshop.heard.assertNext("shown ");
      page.next();
      workshop.write(file, text + "\n");
      workshop.heard.assertNext("shown " + file);
      assertTrue(workshop.text(path).contains(shown), workshop.text(path));
    }
  }

  @Test
  void reloadsAPageWhosePictureChanged() throws Exception {
    try (Workshop workshop = Workshop.of(site);
        Listening page = workshop.listen("/people/")) {
      String before = page.next().get("print").asString();
      workshop.write("static/note.txt", "Another note.\n");
      assertNotEquals(before, page.next().get("print").asString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people/.anna.md.swp",
        "people/anna.md~",
        "people/4913",
        "people/#anna.md#",
        "people/anna.md.tmp",
        ".git/index",
        ".obsidian/workspace.json",
        "_site/people/anna/index.html"
      })
  void ignoresWhatIsNotOfTheSite(String file) throws Exception {
    try (Workshop workshop = Workshop.of(site)) {
      workshop.heard.assertNext("shown ");
      workshop.write(file, "text");
      Files.delete(workshop.path(file));
      workshop.heard.assertSilence();
    }
  }

  @Test
  void ignoresTheFolderABuildWritesTo() throws Exception {
    try (Workshop workshop = Workshop.of(site)) {
      workshop.heard.assertNext("shown ");
      workshop.write(".next/.rapporteur", "mark");
      workshop.write(".next/people/index.html", "page");
      Files.move(site.resolve(".next"), site.resolve("_public"));
      workshop.write("_public/people/index.html", "another page");
      workshop.heard.assertSilence();
    }
  }

  @Test
  void doesNothingForAFileWrittenAsItWas() throws Exception {
    try (Workshop workshop = Workshop.of(site)) {
      workshop.heard.assertNext("shown ");
      workshop.write("people/anna.md", Workshop.page("Anna", "She leads."));
      workshop.save("people/anna.md", Workshop.page("Anna", "She leads."));
      workshop.heard.assertSilence();
    }
  }

  @Test
  void goesOnAfterAFaultOfItsOwn() throws Exception {
    AtomicBoolean broken = new AtomicBoolean();
    try (Workshop workshop =
            Workshop.of(
                site,
                own -> {
                  if (broken.get()) {
                    throw new IllegalStateException("out of ideas");
                  }
                  return FreemarkerTemplates.of(own);
                });
        Listening page = workshop.listen("/people/anna/")) {
      workshop.heard.assertNext("shown ");
      page.next();
      broken.set(true);
      workshop.write("people/anna.md", Workshop.page("Anna", "One."));
      workshop.heard.assertNext("broke out of ideas");
      assertFalse(page.next().has("fault")); // the new words, which went ahead
      assertEquals("It broke: out of ideas", page.next().get("fault").asString());
      assertTrue(workshop.text("/people/anna/").contains("She leads."));
      broken.set(false);
      workshop.write("people/anna.md", Workshop.page("Anna", "Two."));
      workshop.heard.assertNext("shown people/anna.md");
      assertFalse(page.next().has("fault"));
      assertTrue(workshop.text("/people/anna/").contains("Two."));
    }
  }

  @Test
  void takesBackAPageThatVanished() throws Exception {
    try (Workshop workshop = Workshop.of(site);
        Listening page = workshop.listen("/briefs/first/")) {
      workshop.heard.assertNext("shown ");
      String before = page.next().get("print").asString();
      Files.delete(site.resolve("briefs/first.md"));
      workshop.heard.assertNext("shown briefs/first.md");
      JsonNode event = page.next();
      assertNotEquals(before, event.get("print").asString());
      assertFalse(event.has("problems"));
      assertEquals(404, workshop.get("/briefs/first/").statusCode());
    }
  }

  private static void deleteFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
