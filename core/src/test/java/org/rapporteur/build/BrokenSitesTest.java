package org.rapporteur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Code;

/**
 * Every folder of {@code broken/} is a small site with one mistake, or a few: {@code CODE-ID} or
 * {@code CODE-ID-VARIANT}. Its {@code expected.txt} holds all that is said of it; what a repository
 * would not keep is made by its {@code made.txt}, see {@link Made}. The property {@code
 * rapporteur.broken}, a regular expression, says which folders are tried; without it all are.
 */
final class BrokenSitesTest {
  @TempDir private Path temp;

  @TestFactory
  Stream<DynamicTest> saysExactlyWhatIsWrongAndWritesNothing() throws IOException {
    SiteFixture sound =
        SiteFixture.empty(temp.resolve("sound")).with("people/anna.md", "---\n---\n");
    assertTrue(sound.build().isClean());
    Path published = sound.out().orElseThrow();
    String tried = System.getProperty("rapporteur.broken", ".*");
    return SiteFixture.broken().stream()
        .filter(folder -> name(folder).matches(tried))
        .map(folder -> dynamicTest(name(folder), () -> check(folder, published)));
  }

  private void check(Path folder, Path published) throws IOException {
    Path work = Files.createTempDirectory(temp, name(folder)).toRealPath();
    SiteFixture site = SiteFixture.copyOf(folder, work);
    SiteFixture.copy(published, work.resolve("public"));
    Map<String, String> before = contents(work.resolve("public"));

    Outcome outcome = site.build();

    assertEquals(SiteFixture.expected(folder), site.said(outcome), () -> "of " + folder.toUri());
    assertTrue(outcome.published().isEmpty());
    assertEquals(before, contents(work.resolve("public")), "the old site stays whole");
    assertEquals(List.of(), beside(work));
  }

  /** What a build may leave beside the old site: the lock at most, so nothing else. */
  private static List<String> beside(Path work) throws IOException {
    try (Stream<Path> beside = Files.list(work)) {
      return beside
          .map(BrokenSitesTest::name)
          .filter(name -> name.startsWith(".public") && !name.endsWith(".lock"))
          .toList();
    }
  }

  @Test
  void noCodeLacksABrokenSite() throws IOException {
    List<Path> folders = SiteFixture.broken();
    List<String> lacking =
        Arrays.stream(Code.values())
            .map(Code::id)
            .filter(id -> folders.stream().noneMatch(folder -> isOf(folder, id)))
            .toList();
    assertEquals(List.of(), lacking);
  }

  @Test
  void everyBrokenSiteIsNamedAfterItsCode() throws IOException {
    List<String> strange =
        SiteFixture.broken().stream()
            .filter(folder -> code(folder).filter(id -> isOf(folder, id)).isEmpty())
            .map(BrokenSitesTest::name)
            .toList();
    assertEquals(List.of(), strange);
  }

  @Test
  void saysTheSameWithAnyNumberOfJobs() throws IOException {
    for (Path folder : SiteFixture.broken()) {
      if (name(folder).startsWith("unknown-id")) {
        SiteFixture site = SiteFixture.copyOf(folder, temp.resolve(name(folder)));
        SiteBuild build = new SiteBuild(PlainTemplates::new);
        List<String> one = said(build, site, 1);
        assertEquals(one, said(build, site, 8));
      }
    }
  }

  private static List<String> said(SiteBuild build, SiteFixture site, int jobs) throws IOException {
    BuildRequest request = new BuildRequest(site.site(), Optional.empty(), Optional.empty(), jobs);
    return build.run(request).diagnostics().stream().map(d -> d.span() + d.message()).toList();
  }

  /** The code a folder is named after: the longest id its name begins with. */
  private static Optional<String> code(Path folder) {
    return Arrays.stream(Code.values())
        .map(Code::id)
        .filter(id -> name(folder).equals(id) || name(folder).startsWith(id + "-"))
        .max(Comparator.comparingInt(String::length));
  }

  private static boolean isOf(Path folder, String id) {
    try {
      return code(folder).filter(id::equals).isPresent()
          && SiteFixture.expected(folder).lines().anyMatch(line -> line.contains(" " + id + " "));
    } catch (IOException e) {
      throw new AssertionError("no expected.txt in " + folder, e);
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static Map<String, String> contents(Path out) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(out.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
