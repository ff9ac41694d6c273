package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.publish.Published;

/** The same content gives the same bytes, whatever the machine. */
class DeterminismTest {
  @TempDir private Path temp;

  @Test
  void givesTheSameBytesElsewhereInAnotherOrderOnMoreThreads() throws IOException {
    BuiltSite here = BuiltSite.of(request(BuiltSite.SAMPLE, "here", 1));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      for (int seed = 1; seed <= 2; seed++) {
        Path copy = shuffledCopy(temp.resolve("a folder/deep " + seed + "/site"), seed);
        assertSame(here, BuiltSite.of(request(copy, "there" + seed, 4)));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void buildsIntoTheSameFolderWithoutWritingAFile() throws IOException {
    BuiltSite first = BuiltSite.of(request(BuiltSite.SAMPLE, "web", 2));
    Published published =
        BuiltSite.of(request(BuiltSite.SAMPLE, "web", 2)).outcome().published().orElseThrow();
    int files = first.outcome().published().orElseThrow().written();
    assertEquals(new Published(0, files, 0, Optional.empty()), published);
  }

  @Test
  void namesFoldersAndListsThePagesWhereThereIsABaseUrl() throws IOException {
    BuiltSite built = BuiltSite.of(request("https://example.org/desk", "web"));
    List<String> canonical = new ArrayList<>();
    for (String path : built.pages()) {
      Document page = built.page(path);
      for (Element link : page.select("a[href]")) {
        assertFalse(link.attr("href").contains("index.html"), () -> path + ": " + link);
      }
      if (!path.equals("404.html")) {
        String folder = path.substring(0, path.length() - "index.html".length());
        canonical.add("https://example.org/desk/" + folder);
        assertEquals(canonical.getLast(), page.select("link[rel=canonical]").attr("href"), path);
      }
    }
    assertEquals(
        new TreeSet<>(canonical),
        new TreeSet<>(built.page("sitemap.xml").select("loc").eachText()));
    assertSame(built, BuiltSite.of(request("https://example.org/desk/", "slash")));
  }

  @Test
  void hasNoListOfPagesWhereThereIsNoBaseUrl() throws IOException {
    BuiltSite built = BuiltSite.of(request(BuiltSite.SAMPLE, "web", 2));
    assertFalse(built.files().containsKey("sitemap.xml"));
    assertTrue(built.page("index.html").select("link[rel=canonical]").isEmpty());
  }

  private BuildRequest request(Path site, String out, int jobs) {
    return new BuildRequest(site, Optional.of(temp.resolve(out)), Optional.empty(), jobs);
  }

  private BuildRequest request(String baseUrl, String out) {
    return new BuildRequest(
        BuiltSite.SAMPLE, Optional.of(temp.resolve(out)), Optional.of(baseUrl), 2);
  }

  /** The sample, its files made one after the other in an order of their own. */
  private static Path shuffledCopy(Path folder, int seed) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(BuiltSite.SAMPLE)) {
      walk.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    Collections.shuffle(files, new Random(seed));
    for (Path file : files) {
      Path copy = folder.resolve(BuiltSite.SAMPLE.relativize(file).toString());
      Files.createDirectories(copy.resolveSibling("."));
      Files.copy(file, copy);
    }
    return folder;
  }

  private static void assertSame(BuiltSite expected, BuiltSite actual) throws IOException {
    Map<String, String> wanted = expected.files();
    Map<String, String> built = actual.files();
    assertEquals(wanted.keySet(), built.keySet());
    wanted.forEach((path, bytes) -> assertEquals(bytes, built.get(path), path));
  }
}
