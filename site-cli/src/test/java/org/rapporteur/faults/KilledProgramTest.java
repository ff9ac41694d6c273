package org.rapporteur.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.BuiltSite;
import org.rapporteur.cli.Main;

/**
 * The program is killed, as by a power cut, at a random moment: the published folder is the old
 * site or the new one, whole, and the next build succeeds. In the profile {@code long} it is killed
 * 500 times; the seed is printed with a failure.
 */
class KilledProgramTest {
  private static final int KILLS = Integer.getInteger("rapporteur.kills", 4);
  private static final long SEED = Long.getLong("rapporteur.seed", 20250516L);
  private static final int PAGES = 60;

  @TempDir private Path folder;
  private Path site = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void write() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    out = folder.resolve("out");
    write(0);
  }

  /** Writes one state of the site: its pages say which. */
  private void write(int state) throws IOException {
    Map<String, String> files = new TreeMap<>();
    files.put(
        "site.yaml", "title: State %d\nbase-url: https://example.org/\n".formatted(state % 3));
    for (int i = 0; i < PAGES; i++) {
      files.put(
          "people/p%d.md".formatted(i),
          "---\ntitle: Person %d\n---\nState %d, with [[p%d]].\n"
              .formatted(i, i % 5 == 0 ? state : 0, (i + 1) % PAGES));
    }
    BuiltSite.write(site, files);
    Path extra = site.resolve("people/extra.md");
    if (state % 2 == 0) {
      Files.deleteIfExists(extra);
    } else {
      Files.writeString(extra, "---\ntitle: Extra\n---\n");
    }
  }

  private Process start(String... arguments) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        Stream.concat(
                Stream.of(
                    java.toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName()),
                Stream.of(arguments))
            .toList();
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start();
  }

  private void build() throws Exception {
    Process process = start("build", "--site", site.toString(), "--out", out.toString());
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), Files.readString(folder.resolve("said.txt")));
  }

  private Map<String, String> clean() throws IOException {
    Path fresh = folder.resolve("fresh");
    Map<String, String> clean = files(BuiltSite.of(site, fresh).folder());
    try (Stream<Path> all = Files.walk(fresh)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
    return clean;
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  /** What stands beside the output, but for what is kept there for good. */
  private List<String> leftBeside() throws IOException {
    try (Stream<Path> beside = Files.list(folder)) {
      return beside
          .map(path -> String.valueOf(path.getFileName()))
          .filter(name -> name.startsWith(".out."))
          .filter(name -> !List.of(".out.cache", ".out.lock").contains(name))
          .toList();
    }
  }

  @Test
  void aBuildThatIsKilledLeavesOneWholeSite() throws Exception {
    build();
    long began = System.nanoTime();
    write(1);
    build();
    long took = (System.nanoTime() - began) / 1_000_000;
    Map<String, String> old = clean();
    assertEquals(old, files(out));
    Random random = new Random(SEED);
    int killed = 0;
    int published = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      String what = "seed " + SEED + ", kill " + kill;
      write(kill + 2);
      if (random.nextInt(4) == 0) {
        Files.deleteIfExists(folder.resolve(".out.cache")); // a build that knows nothing
      }
      Process process = start("build", "--site", site.toString(), "--out", out.toString());
      if (!process.waitFor(random.nextLong(took + took / 4), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
        killed++;
      }
      Map<String, String> found = files(out);
      Map<String, String> now = clean();
      assertTrue(found.equals(old) || found.equals(now), what);
      published += found.equals(now) ? 1 : 0;
      build();
      assertEquals(now, files(out), what);
      assertEquals(List.of(), leftBeside(), what);
      old = now;
    }
    assertTrue(KILLS < 10 || killed > KILLS / 3, killed + " were killed before they ended");
    assertTrue(KILLS < 100 || published > 0, "none was killed after it had published");
  }

  /** Other words of one page, and, if they mention another, of what is seen on that one, too. */
  private void reword(int state, boolean mentions) throws IOException {
    Files.writeString(
        site.resolve("people/p0.md"),
        "---\ntitle: Person 0\n---\nWords %d.\n\nAs of %s with [[p1]].\n"
            .formatted(state, mentions ? "state " + state : "ever"));
  }

  @Test
  void aBuildOfNewWordsThatIsKilledLeavesOneWholeSite() throws Exception {
    Files.writeString(site.resolve("site.yaml"), "title: Words\nleave-out: [data]\n");
    reword(0, true);
    build();
    long began = System.nanoTime();
    reword(1, true);
    build();
    long took = (System.nanoTime() - began) / 1_000_000;
    Map<String, String> old = clean();
    assertEquals(old, files(out));
    Random random = new Random(SEED);
    for (int kill = 0; kill < KILLS; kill++) {
      String what = "seed " + SEED + ", kill " + kill;
      reword(kill + 2, random.nextBoolean());
      Process process = start("build", "--site", site.toString(), "--out", out.toString());
      if (!process.waitFor(took / 3 + random.nextLong(took), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
      Map<String, String> found = files(out);
      Map<String, String> now = clean();
      assertTrue(found.equals(old) || found.equals(now), what);
      build();
      assertEquals(now, files(out), what);
      assertEquals(List.of(), leftBeside(), what);
      old = now;
    }
  }

  @Test
  void aPreviewThatIsKilledTouchesNothing() throws Exception {
    build();
    Map<String, String> published = files(out);
    Random random = new Random(SEED);
    for (int kill = 0; kill < Math.max(1, KILLS / 10); kill++) {
      write(kill + 2);
      Map<String, String> written = files(site);
      Process process = start("serve", "--site", site.toString(), "--port", "0");
      process.waitFor(300 + random.nextInt(900), TimeUnit.MILLISECONDS);
      Files.writeString(site.resolve("people/p1.md"), "---\ntitle: Changed\n---\nAgain.\n");
      process.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      Map<String, String> left = files(site);
      left.remove("people/p1.md");
      written.remove("people/p1.md");
      assertEquals(written, left);
      assertEquals(published, files(out));
    }
  }
}
