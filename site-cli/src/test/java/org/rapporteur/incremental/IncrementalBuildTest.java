package org.rapporteur.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Recall;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.templates.FreemarkerTemplates;
import org.rapporteur.work.Stopwatch;

/**
 * A build that remembers the last one, and a program that recalls it, make what one that knows
 * nothing would, after whatever was done to the site. In the profile {@code long}, or with {@code
 * -Drapporteur.sequences=1000}, it tries so many sequences.
 */
class IncrementalBuildTest {
  private static final int SEQUENCES = Integer.getInteger("rapporteur.sequences", 6);
  private static final int CHANGES = 8;

  @TempDir private Path folder;

  private record Made(Outcome outcome, Map<String, String> files) {}

  private static Made built(SiteBuild build, Path site, Path out) throws IOException {
    Outcome outcome = build.run(new BuildRequest(site, Optional.of(out), Optional.empty(), 1));
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(out)) {
      try (Stream<Path> walk = Files.walk(out)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          files.put(
              out.relativize(file).toString(),
              new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return new Made(outcome, files);
  }

  /** The same site as serve makes it, which knows the last one it made. */
  private static Map<String, String> recalled(Recall recall, Path site) throws IOException {
    Map<String, String> files = new TreeMap<>();
    new SiteBuild(FreemarkerTemplates::of)
        .recalling(recall)
        .proof(new BuildRequest(site, Optional.empty(), Optional.empty(), 1))
        .made()
        .forEach((path, bytes) -> files.put(path, new String(bytes, StandardCharsets.ISO_8859_1)));
    return files;
  }

  private static SiteBuild remembering() {
    return new SiteBuild(FreemarkerTemplates::of).remembering("test");
  }

  private static SiteBuild forgetful() {
    return new SiteBuild(FreemarkerTemplates::of);
  }

  @Test
  void publishesWhatACleanBuildWould() throws IOException {
    Map<String, Integer> kinds = new HashMap<>();
    int clean = 0;
    int ahead = 0;
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Path place = Files.createDirectories(folder.resolve("s" + seed));
      RandomSite site = new RandomSite(Files.createDirectories(place.resolve("site")), seed);
      site.write();
      Recall recall = new Recall();
      boolean wasClean = false;
      for (int change = 0; change <= CHANGES; change++) {
        Map<String, byte[]> glimpse = wasClean ? recall.glimpse(site.changed()) : Map.of();
        Made made = built(remembering(), site.folder(), place.resolve("out"));
        Map<String, String> recalled = recalled(recall, site.folder());
        Path fresh = place.resolve("fresh" + change);
        Made expected = built(forgetful(), site.folder(), fresh);
        String what = "seed " + seed + ", after " + site.told() + ": ";
        assertEquals(
            expected.outcome().diagnostics().toString(),
            made.outcome().diagnostics().toString(),
            what);
        assertEquals(expected.outcome().counts(), made.outcome().counts(), what);
        assertEquals(expected.outcome().notices(), made.outcome().notices(), what);
        wasClean = expected.outcome().isClean();
        if (wasClean) {
          clean++;
          ahead += glimpse.isEmpty() ? 0 : 1;
          glimpse.forEach((path, bytes) ->
              assertEquals(
                  expected.files().get(path),
                  new String(bytes, StandardCharsets.ISO_8859_1),
                  what + "ahead, " + path));
          assertEquals(expected.files().keySet(), made.files().keySet(), what);
          recalled.forEach(
              (path, text) -> assertEquals(expected.files().get(path), text, what + path));
          assertTrue(recalled.size() + 3 > expected.files().size(), what + recalled.size());
          expected
              .files()
              .forEach((path, text) -> assertEquals(text, made.files().get(path), what + path));
        }
        site.change();
      }
      site.told().forEach(told -> kinds.merge(told.split(" ")[0], 1, Integer::sum));
    }
    assertTrue(clean * 2 > SEQUENCES * CHANGES, clean + " builds were clean");
    assertTrue(kinds.size() > 8, kinds.toString());
    assertTrue(ahead > SEQUENCES / 2, ahead + " pages were shown ahead");
  }

  /** A site whose files are old enough for a change of them to be seen. */
  private RandomSite settledSite() throws IOException, InterruptedException {
    RandomSite site = new RandomSite(folder.resolve("site"), 7);
    site.write();
    Thread.sleep(100);
    return site;
  }

  @Test
  void makesNothingWhereNothingChanged() throws IOException, InterruptedException {
    RandomSite site = settledSite();
    built(remembering(), site.folder(), folder.resolve("out"));
    Stopwatch watch = Stopwatch.running();
    Made again = built(remembering().timed(watch), site.folder(), folder.resolve("out"));
    assertEquals(List.of(), watch.slowest(Stopwatch.Kind.FILE));
    assertEquals(0, again.outcome().published().orElseThrow().written());
    assertEquals(again.files().size() - 1, again.outcome().published().orElseThrow().unchanged());
  }

  @Test
  void makesOnlyThePagesOnWhichAChangeOfProseIsSeen() throws IOException {
    RandomSite site = new RandomSite(folder.resolve("site"), 7);
    site.write();
    built(remembering(), site.folder(), folder.resolve("out"));
    Path person = site.folder().resolve("people/p1.md");
    Files.writeString(person, Files.readString(person) + "Much is known of [[p3]].\n");
    Stopwatch watch = Stopwatch.running();
    built(remembering().timed(watch), site.folder(), folder.resolve("out"));
    assertEquals(
        List.of("people/p1/index.html", "people/p3/index.html"),
        watch.slowest(Stopwatch.Kind.FILE).stream()
            .map(Stopwatch.Lap::name)
            .filter(path -> path.matches("people/\\w+/index\\.html"))
            .sorted()
            .toList());
  }

  @Test
  void showsNoSourceAheadThatBeginsToCiteItself() throws IOException {
    RandomSite site = new RandomSite(folder.resolve("site"), 7);
    site.write();
    Recall recall = new Recall();
    recalled(recall, site.folder());
    Path source = site.folder().resolve("sources/one.md");
    Files.writeString(source, Files.readString(source) + "It is quoted elsewhere.\n");
    assertTrue(recall.glimpse(Set.of("sources/one.md")).containsKey("sources/one/index.html"));
    Files.writeString(source, Files.readString(source) + "It says so itself [@one].\n");
    assertEquals(Map.of(), recall.glimpse(Set.of("sources/one.md")));
  }

  @Test
  void mendsWhatWasDoneToTheOutput() throws IOException, InterruptedException {
    RandomSite site = settledSite();
    Path out = folder.resolve("out");
    Made first = built(remembering(), site.folder(), out);
    Files.writeString(out.resolve("people/p1/index.html"), "by hand");
    Files.delete(out.resolve("people/p3/index.html"));
    Files.writeString(out.resolve("people/mine.html"), "mine");
    Files.createDirectories(out.resolve("empty"));
    assertEquals(first.files(), built(remembering(), site.folder(), out).files());
    assertTrue(Files.notExists(out.resolve("empty")));
  }

  @Test
  void dropsWhatItCannotReadAndSaysSo() throws IOException, InterruptedException {
    RandomSite site = settledSite();
    Path out = folder.resolve("out");
    Made first = built(remembering(), site.folder(), out);
    Path known = folder.resolve(".out.cache");
    byte[] bytes = Files.readAllBytes(known);
    for (int at : List.of(0, 30, bytes.length / 2, bytes.length - 1)) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 4;
      Files.write(known, damaged);
      Made again = built(remembering(), site.folder(), out);
      assertEquals(first.files(), again.files());
      assertEquals(
          List.of(
              "What was known of the last build cannot be used (.out.cache is damaged, or of"
                  + " another version); everything was made anew."),
          again.outcome().notices());
    }
    Files.write(known, new byte[0]);
    assertEquals(1, built(remembering(), site.folder(), out).outcome().notices().size());
    assertEquals(0, built(remembering(), site.folder(), out).outcome().notices().size());
  }

  @Test
  void publishesThoughItCannotKeepWhatItKnows() throws IOException {
    RandomSite site = new RandomSite(folder.resolve("site"), 7);
    site.write();
    Files.createDirectories(folder.resolve(".out.cache.new/in-the-way"));
    Made made = built(remembering(), site.folder(), folder.resolve("out"));
    assertTrue(made.files().containsKey("people/p1/index.html"));
    assertTrue(
        made.outcome().notices().getLast().startsWith("What is known of this build could not be"),
        made.outcome().notices().toString());
  }

  @Test
  void knowsAnotherProgramsWorkFromItsOwn() throws IOException, InterruptedException {
    RandomSite site = settledSite();
    built(remembering(), site.folder(), folder.resolve("out"));
    Stopwatch watch = Stopwatch.running();
    SiteBuild other = new SiteBuild(FreemarkerTemplates::of).remembering("other").timed(watch);
    Made made = built(other, site.folder(), folder.resolve("out"));
    assertTrue(
        watch.slowest(Stopwatch.Kind.FILE).stream()
            .anyMatch(lap -> lap.name().equals("people/p1/index.html")));
    assertEquals(0, made.outcome().published().orElseThrow().written());
  }
}
