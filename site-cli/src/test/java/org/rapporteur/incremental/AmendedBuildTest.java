package org.rapporteur.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.BuiltSite;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.model.Audience;
import org.rapporteur.templates.FreemarkerTemplates;
import org.rapporteur.value.Tlp;
import org.rapporteur.work.Stopwatch;

/**
 * What new words of a page can be seen on, and what only may have changed by them: in every case
 * the site is that of a clean build, whether a few pages were made for it or all.
 */
class AmendedBuildTest {
  private static final String LONELY = "---\ntitle: Lonely\n---\nNobody leads here.\n";

  @TempDir private Path folder;
  private Path site = Path.of("");
  private Audience audience = Audience.everybody();
  private int built;

  @BeforeEach
  void write() throws Exception {
    site = Files.createDirectories(folder.resolve("site"));
    Map<String, String> files = new TreeMap<>();
    files.put("site.yaml", "title: Site\nbase-url: https://example.org/\nleave-out: [data]\n");
    files.put("sources/one.md", "---\noutlet: One\n---\nIt is read by many.\n");
    files.put("sources/two.md", "---\noutlet: Two\n---\nIt is read by few.\n");
    files.put("people/anna.md", "---\ntitle: Anna\n---\nShe met [[berta]] [@one].\n");
    files.put("people/berta.md", "---\ntitle: Berta\n---\nShe met [[anna]] [@two].\n");
    files.put("people/carla.md", "---\ntitle: Carla\n---\nShe met [[anna]] and [[lonely]].\n");
    files.put("people/lonely.md", LONELY);
    files.put(
        "briefs/first.md",
        "---\ntitle: First\npublished: 2025-06-02\n---\n## Talks\n\nThey talked.\n\n"
            + "> [!quote] [[anna]], 2025-06-02 [@one]\n> We said so.\n\nMore of it.\n");
    files.put("briefs/second.md", "---\ntitle: Second\npublished: 2025-06-03\n---\nAgain.\n");
    BuiltSite.write(site, files);
    Thread.sleep(100);
  }

  private record Made(Outcome outcome, Map<String, String> files) {}

  private Made made(SiteBuild build, Path out) throws IOException {
    Outcome outcome =
        build.run(new BuildRequest(site, Optional.of(out), Optional.empty(), 2, audience));
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(out)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(
            out.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return new Made(outcome, files);
  }

  private Made remembering(Stopwatch watch) throws IOException {
    return made(
        new SiteBuild(FreemarkerTemplates::of).remembering("test").timed(watch),
        folder.resolve("out"));
  }

  /** Builds, and tells how many files were written, or that the whole site was read for it. */
  private String build() throws IOException {
    Stopwatch watch = Stopwatch.running();
    Made made = remembering(watch);
    Made clean = made(new SiteBuild(FreemarkerTemplates::of), folder.resolve("clean" + ++built));
    assertEquals(clean.files(), made.files());
    assertEquals(clean.outcome().diagnostics().toString(), made.outcome().diagnostics().toString());
    assertEquals(clean.outcome().notices(), made.outcome().notices());
    assertEquals(clean.outcome().counts(), made.outcome().counts());
    List<String> stages = watch.stages().stream().map(Stopwatch.Lap::name).toList();
    return stages.contains("Reading briefs")
        ? "all"
        : String.valueOf(made.outcome().published().orElseThrow().written());
  }

  private String text(String path) throws IOException {
    return Files.readString(site.resolve(path));
  }

  private String after(String path, String text) throws IOException {
    build();
    Files.writeString(site.resolve(path), text);
    return build();
  }

  private String adding(String path, String text) throws IOException {
    return after(path, text(path) + text);
  }

  @Test
  void newWordsAreSeenOnTheirPageAlone() throws IOException {
    assertEquals("1", adding("briefs/first.md", "\nOne more word.\n"));
    assertEquals("1", adding("briefs/first.md", "\nAnd one.\n"));
  }

  @Test
  void newWordsOfTheSameSizeAndDateAreSeen() throws IOException {
    build();
    Path file = site.resolve("briefs/second.md");
    FileTime date = Files.getLastModifiedTime(file);
    Files.writeString(file, text("briefs/second.md").replace("Again.", "Anew!!"));
    Files.setLastModifiedTime(file, date);
    assertEquals("1", build());
  }

  @Test
  void aSentenceIsSeenOnThePageItMentions() throws IOException {
    assertEquals(
        "3", after("people/carla.md", text("people/carla.md").replace("She met", "She never met")));
  }

  @Test
  void aSentenceStandsInTheDataOfTheWholeSite() throws IOException {
    Files.writeString(site.resolve("site.yaml"), "title: Site\n");
    assertEquals(
        "all",
        after("people/carla.md", text("people/carla.md").replace("She met", "She never met")));
  }

  @Test
  void aNewLinkStandsAmongThoseOfOtherPagesInTheirOrder() throws IOException {
    assertEquals("2", adding("briefs/second.md", "\nIt was about [[anna]].\n"));
    assertEquals("2", adding("people/lonely.md", "\nShe never met [[anna]].\n"));
    assertEquals(
        "2", after("briefs/second.md", "---\ntitle: Second\npublished: 2025-06-03\n---\nNot.\n"));
  }

  @Test
  void aCitationIsSeenOnItsSource() throws IOException {
    assertEquals("2", adding("briefs/second.md", "\nIt was read [@two].\n"));
    assertEquals("1", adding("sources/two.md", "\nIt cites itself [@two].\n"));
  }

  @Test
  void aPageThatNothingLeadsToAnyMoreIsFound() throws IOException {
    assertEquals(
        "all", after("people/carla.md", text("people/carla.md").replace(" and [[lonely]]", "")));
    assertEquals("all", adding("people/carla.md", "\nShe met [[lonely]].\n"));
  }

  @Test
  void aLongerTextIsSeenInLists() throws IOException {
    assertEquals("all", adding("briefs/second.md", "\n" + "again ".repeat(300) + "\n"));
  }

  @Test
  void aHeadingIsAFact() throws IOException {
    assertEquals("all", adding("briefs/first.md", "\n## Later\n\nThey left.\n"));
    assertEquals(
        "all", after("briefs/first.md", text("briefs/first.md").replace("## Talks", "### Talks")));
  }

  @Test
  void aQuotationIsAFact() throws IOException {
    assertEquals(
        "all", after("briefs/first.md", text("briefs/first.md").replace("We said", "I said")));
  }

  @Test
  void whatIsFoundInProseIsTold() throws IOException {
    assertEquals("all", adding("briefs/second.md", "\n> So they say.\n"));
    assertEquals("all", adding("briefs/second.md", "\nOne more word.\n"));
    assertEquals(
        "all", adding("briefs/first.md", "\nIt is likely, with high confidence, that it fails.\n"));
  }

  @Test
  void frontMatterIsFacts() throws IOException {
    assertEquals(
        "all",
        after("people/anna.md", text("people/anna.md").replace("title: Anna", "title: Annette")));
    assertEquals(
        "all",
        after(
            "briefs/second.md",
            text("briefs/second.md").replace("---\nAgain", "draft: true\n---\nAgain")));
  }

  @Test
  void whatIsWithheldFromTheMiddleOfATextIsWithheld() throws IOException {
    String secret = "\n::: tlp-amber\nThe other [[anna]].\n:::\n";
    assertEquals("all", adding("briefs/second.md", secret));
    assertEquals("all", adding("briefs/second.md", "\nOne more word.\n"));
    assertEquals("1", adding("briefs/first.md", "\nOne more word.\n"));
  }

  @Test
  void theFrontPageShowsAllOfOnePage() throws IOException {
    Files.writeString(site.resolve("site.yaml"), text("site.yaml") + "home: briefs/second\n");
    assertEquals("all", adding("briefs/second.md", "\nOne more word.\n"));
    assertEquals("1", adding("briefs/first.md", "\nOne more word.\n"));
  }

  @Test
  void whatIsKnownForOneAudienceServesNoOther() throws IOException {
    Files.writeString(
        site.resolve("briefs/draft.md"),
        "---\ntitle: Draft\npublished: 2025-06-04\ndraft: true\n---\nOn [[anna]].\n");
    Audience everybody = audience;
    audience = new Audience(Tlp.CLEAR, true, everybody.today(), Optional.empty());
    assertEquals("1", adding("briefs/second.md", "\nOne more word.\n"));
    audience = everybody;
    Files.writeString(site.resolve("briefs/second.md"), text("briefs/second.md") + "\nAnother.\n");
    assertEquals("all", build());
  }

  @Test
  void whatWasDoneToTheOutputIsMended() throws IOException {
    build();
    Files.writeString(folder.resolve("out/people/anna/index.html"), "by hand");
    Files.writeString(site.resolve("briefs/first.md"), text("briefs/first.md") + "\nOne more.\n");
    assertEquals("all", build());
  }

  @Test
  void aMistakeLeavesTheSiteAsItWas() throws IOException {
    Made before = remembering(Stopwatch.stopped());
    String sound = text("briefs/first.md");
    Files.writeString(site.resolve("briefs/first.md"), sound + "\nTo [[nobody]].\n");
    Made wrong = remembering(Stopwatch.stopped());
    assertEquals(1, wrong.outcome().diagnostics().stream().filter(d -> d.isError()).count());
    assertEquals(before.files(), wrong.files());
    Files.writeString(site.resolve("briefs/first.md"), sound + "\nTo [[berta]].\n");
    build();
  }
}
