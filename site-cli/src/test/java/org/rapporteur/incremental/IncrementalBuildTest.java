package org.rapporteur.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Recall;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.cache.LastBuildFile;
import org.rapporteur.cache.Prints;
import org.rapporteur.cache.Register;
import org.rapporteur.model.Audience;
import org.rapporteur.model.Today;
import org.rapporteur.templates.FreemarkerTemplates;
import org.rapporteur.value.Tlp;
import org.rapporteur.value.When;
import org.rapporteur.work.Stopwatch;

/**
 * A build that remembers the last one, and a program that recalls it, make what one that knows
 * nothing would, after whatever was done to the site. In the profile {@code long}, or with {@code
 * -Drapporteur.sequences=1000}, it tries so many sequences, from {@code rapporteur.first} on.
 */
class IncrementalBuildTest {
  /** After how many milliseconds a file is old enough for a change of it to be seen. */
  private static final long SETTLED = 100;

  private static final int SEQUENCES = Integer.getInteger("rapporteur.sequences", 6);
  private static final int FIRST = Integer.getInteger("rapporteur.first", 0);
  private static final int CHANGES = 8;

  @TempDir private Path folder;

  private record Made(Outcome outcome, Map<String, String> files) {}

  private static Made built(SiteBuild build, Path site, Path out) throws IOException {
    return built(build, new BuildRequest(site, Optional.of(out), Optional.empty(), 1));
  }

  private static Made built(SiteBuild build, BuildRequest request) throws IOException {
    Path out = request.out().orElseThrow();
    Outcome outcome = build.run(request);
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

  private static Today day(String day) {
    return Today.given(When.parse(day).toOptional().orElseThrow());
  }

  /** For whom and when a site is made, each with an output folder of its own where it must. */
  private static final Map<String, Audience> AUDIENCES =
      Map.of(
          "out", Audience.everybody(),
          "drafts", new Audience(Tlp.CLEAR, true, Audience.everybody().today(), Optional.empty()),
          "amber", new Audience(Tlp.AMBER, false, day("2025-06-20"), Optional.empty()),
          "red", new Audience(Tlp.RED, true, day("2025-06-20"), Optional.empty()),
          "then",
              new Audience(
                  Tlp.CLEAR, false, day("2025-06-20"), Optional.of(LocalDate.of(2025, 6, 10))));

  /** A build by chance: mostly the usual one, else for others, or with another address. */
  private static BuildRequest request(Path site, Path place, Random random) {
    List<String> folders = AUDIENCES.keySet().stream().sorted().toList();
    String folder = random.nextInt(3) > 0 ? "out" : folders.get(random.nextInt(folders.size()));
    Optional<String> address =
        random.nextInt(12) == 0 ? Optional.of("https://example.net/x/") : Optional.empty();
    Audience audience = AUDIENCES.getOrDefault(folder, Audience.everybody());
    Audience today =
        folder.equals("out") && random.nextInt(12) == 0
            ? new Audience(Tlp.CLEAR, false, day("2025-06-20"), Optional.empty())
            : audience;
    return new BuildRequest(
        site, Optional.of(place.resolve(folder)), address, 1 + random.nextInt(2), today);
  }

  private static BuildRequest into(Path out, BuildRequest same) {
    return new BuildRequest(
        same.site(), Optional.of(out), same.baseUrl(), same.jobs(), same.audience());
  }

  private static boolean isAmended(Stopwatch watch) {
    List<String> stages = watch.stages().stream().map(Stopwatch.Lap::name).toList();
    return stages.contains("Amending") && !stages.contains("Reading briefs");
  }

  @Test
  void publishesWhatACleanBuildWould() throws IOException, InterruptedException {
    Map<String, Integer> kinds = new HashMap<>();
    int clean = 0;
    int ahead = 0;
    int amended = 0;
    for (int seed = FIRST; seed < FIRST + SEQUENCES; seed++) {
      Path place = Files.createDirectories(folder.resolve("s" + seed));
      RandomSite site = new RandomSite(Files.createDirectories(place.resolve("site")), seed);
      site.write();
      Thread.sleep(SETTLED);
      Recall recall = new Recall();
      Random random = new Random(seed);
      boolean wasClean = false;
      for (int change = 0; change <= CHANGES; change++) {
        Map<String, byte[]> glimpse = wasClean ? recall.glimpse(site.changed()) : Map.of();
        Stopwatch watch = Stopwatch.running();
        BuildRequest request = request(site.folder(), place, random);
        Made made = built(remembering().timed(watch), request);
        amended += isAmended(watch) ? 1 : 0;
        Map<String, String> recalled = recalled(recall, site.folder());
        Path fresh = place.resolve("fresh" + change);
        Made expected = built(forgetful(), into(fresh, request));
        Map<String, String> forAll =
            request.audience().told().equals(Audience.everybody().told())
                    && request.baseUrl().isEmpty()
                ? expected.files()
                : built(forgetful(), site.folder(), place.resolve("all" + change)).files();
        String what =
            "seed " + seed + ", after " + site.told() + " for " + request.audience() + ": ";
        assertEquals(
            expected.outcome().diagnostics().toString(),
            made.outcome().diagnostics().toString(),
            what);
        assertEquals(expected.outcome().counts(), made.outcome().counts(), what);
        assertEquals(expected.outcome().notices(), made.outcome().notices(), what);
        wasClean = !recalled.isEmpty();
        if (expected.outcome().isClean()) {
          clean++;
          assertEquals(expected.files().keySet(), made.files().keySet(), what);
          expected
              .files()
              .forEach((path, text) -> assertEquals(text, made.files().get(path), what + path));
        }
        if (wasClean) {
          ahead += glimpse.isEmpty() ? 0 : 1;
          glimpse.forEach((path, bytes) ->
              assertEquals(
                  forAll.get(path),
                  new String(bytes, StandardCharsets.ISO_8859_1),
                  what + "ahead, " + path));
          recalled.forEach((path, text) -> assertEquals(forAll.get(path), text, what + path));
          assertTrue(recalled.size() + 3 > forAll.size(), what + recalled.size());
        }
        site.change();
      }
      site.told().forEach(told -> kinds.merge(told.split(" ")[0], 1, Integer::sum));
    }
    assertTrue(clean * 2 > SEQUENCES * CHANGES, clean + " builds were clean");
    assertTrue(kinds.size() > 8, kinds.toString());
    assertTrue(ahead > SEQUENCES / 2, ahead + " pages were shown ahead");
    assertTrue(amended * 3 > SEQUENCES, amended + " builds made no more than some pages");
  }

  /** A site whose files are old enough for a change of them to be seen. */
  private RandomSite settledSite() throws IOException, InterruptedException {
    RandomSite site = new RandomSite(folder.resolve("site"), 7);
    site.write();
    Thread.sleep(SETTLED);
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
  void readsNoMoreThanOnePageShowsWhereOnlyItsWordsAreNew() throws Exception {
    RandomSite site = settledSite();
    Path out = folder.resolve("out");
    built(remembering(), site.folder(), out);
    Object folderBefore = Files.readAttributes(out, "fileKey").get("fileKey");
    for (String words : List.of("No more is known.\n", "Nor is it now.\n")) {
      Path person = site.folder().resolve("people/p1.md");
      Files.writeString(person, Files.readString(person) + words);
      Stopwatch watch = Stopwatch.running();
      Made made = built(remembering().timed(watch), site.folder(), out);
      assertTrue(isAmended(watch), watch.stages().toString());
      assertEquals(1, made.outcome().published().orElseThrow().written());
      assertEquals(folderBefore, Files.readAttributes(out, "fileKey").get("fileKey"));
      assertEquals(
          built(forgetful(), site.folder(), folder.resolve("fresh" + words.length())).files(),
          made.files());
    }
  }

  @Test
  void exchangesTheFolderWhereNewWordsAreSeenOnSeveralPages() throws Exception {
    RandomSite site = new RandomSite(folder.resolve("site"), 7);
    site.write();
    Files.writeString(site.folder().resolve("site.yaml"), "title: Site\nleave-out: [data]\n");
    Path person = site.folder().resolve("people/p1.md");
    Files.writeString(person, Files.readString(person) + "Once [[p3]] came by.\n");
    Thread.sleep(100);
    Path out = folder.resolve("out");
    built(remembering(), site.folder(), out);
    Files.writeString(person, Files.readString(person).replace("came by", "came again"));
    Stopwatch watch = Stopwatch.running();
    Made made = built(remembering().timed(watch), site.folder(), out);
    assertTrue(isAmended(watch), watch.stages().toString());
    assertEquals(2, made.outcome().published().orElseThrow().written());
    assertEquals(built(forgetful(), site.folder(), folder.resolve("fresh")).files(), made.files());
  }

  @Test
  void noticesWhatACacheWouldKeepThatKnewNothingOfTitles() throws Exception {
    RandomSite site = settledSite();
    Path out = folder.resolve("out");
    built(remembering(), site.folder(), out);
    Path person = site.folder().resolve("people/p1.md");
    Files.writeString(
        person, Files.readString(person).replace("title: Person 1", "title: Somebody"));
    Path known = folder.resolve(".out.cache");
    byte[] before = Files.readAllBytes(known);
    Made expected = built(forgetful(), site.folder(), folder.resolve("fresh"));
    built(remembering(), site.folder(), folder.resolve("other"));
    forgeFront(known, "people/p1.md", folder.resolve(".other.cache"));
    Made forged = built(remembering(), site.folder(), out);
    assertNotEquals(expected.files(), forged.files());
    Files.write(known, before);
    assertEquals(expected.files(), built(remembering(), site.folder(), out).files());
  }

  /** Says of a file that its front matter was as it is now, which another cache knows. */
  private static void forgeFront(Path cache, String path, Path knowing) throws IOException {
    LastBuildFile file = new LastBuildFile(cache);
    var last = (LastBuildFile.Reading.Known) file.read();
    var now = (LastBuildFile.Reading.Known) new LastBuildFile(knowing).read();
    Register register = last.register().orElseThrow().open().orElseThrow();
    Map<String, Prints> prints = new HashMap<>(register.prints());
    prints.put(path, now.register().orElseThrow().open().orElseThrow().prints().get(path));
    Register forged =
        new Register(
            register.facts(),
            register.catalog(),
            register.ways(),
            register.following(),
            prints,
            register.said());
    file.write(last.build(), Optional.of(LastBuildFile.Closed.of(forged)));
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
