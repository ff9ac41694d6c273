package org.rapporteur.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.BuiltSite;
import org.rapporteur.cli.Ran;
import org.rapporteur.publish.Generation;
import org.rapporteur.publish.OutputFolder;

/**
 * A disk that fills up, that can only be read, or that another build is at work on: the program
 * says so and ends with 3, what was published and written before is whole, and once there is room
 * the next build succeeds.
 */
class DiskFaultTest {
  private static final int OUR_FAULT = 3;

  @TempDir private Path work;
  private SmallDisk disk = SmallDisk.none();
  private Path site = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void mount() throws Exception {
    disk = SmallDisk.at(work.resolve("disk"));
    site = work.resolve("site");
    out = disk.folder().resolve("out");
    write(site, "first");
  }

  @AfterEach
  void unmount() throws Exception {
    disk.unmount();
  }

  private static void write(Path site, String text) throws IOException {
    Map<String, String> files = new TreeMap<>();
    files.put("site.yaml", "title: A\nfindings: {orphan-page: off}\n");
    for (int i = 0; i < 20; i++) {
      files.put("people/p%d.md".formatted(i), "---\ntitle: P%d\n---\n%s\n".formatted(i, text));
    }
    BuiltSite.write(site, files);
  }

  private Ran build() {
    return Ran.in(work, "build", "--site", site.toString(), "--out", out.toString());
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

  private void assertBuildsAgain() throws IOException {
    assertEquals(0, build().code());
    assertEquals(files(BuiltSite.of(site, work.resolve("clean")).folder()), files(out));
    try (Stream<Path> beside = Files.list(disk.folder())) {
      assertEquals(
          List.of(".out.cache", "out"),
          beside.map(path -> path.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void aFullDiskLeavesNothingOfAFirstBuild() throws IOException {
    disk.fill(300_000);
    Ran full = build();
    assertEquals(OUR_FAULT, full.code());
    assertEquals(
        "rapporteur: the disk is full: "
            + disk.folder()
            + " could not be written. Nothing was published or lost; make room and try again\n",
        full.err());
    assertFalse(Files.exists(out));
    disk.empty();
    assertBuildsAgain();
  }

  @Test
  void aFullDiskLeavesTheSiteThatIsPublished() throws IOException {
    assertEquals(0, build().code());
    Map<String, String> published = files(out);
    write(site, "second");
    for (long left : new long[] {0, 4_096, 40_960}) {
      disk.fill(left);
      Ran full = build();
      assertEquals(OUR_FAULT, full.code());
      assertTrue(full.err().contains("the disk is full"), full.err());
      assertEquals(published, files(out));
      disk.empty();
    }
    assertBuildsAgain();
  }

  @Test
  void aDiskForReadingOnlyKeepsWhatItHas() throws Exception {
    assertEquals(0, build().code());
    Map<String, String> published = files(out);
    write(site, "second");
    disk.readOnly(true);
    Ran refused = build();
    assertEquals(OUR_FAULT, refused.code());
    assertEquals(
        "rapporteur: nothing can be written at "
            + disk.folder()
            + ": the disk, or this part of it, is for reading only\n",
        refused.err());
    assertEquals(published, files(out));
    disk.readOnly(false);
    assertBuildsAgain();
  }

  @Test
  void aSiteThatCanOnlyBeReadIsBuiltElsewhere() throws Exception {
    site = disk.folder().resolve("site");
    write(site, "first");
    out = work.resolve("elsewhere");
    disk.readOnly(true);
    assertEquals(0, build().code());
    assertEquals(0, Ran.in(work, "check", "--site", site.toString()).code());
    disk.readOnly(false);
  }

  @Test
  void aFullDiskLosesNothingOfWhatARenameWouldWrite() throws IOException {
    Path own = disk.folder().resolve("site");
    write(own, "see [[p1]] and [[P2]]");
    assertLosesNothing(own, "rename", "--site", own.toString(), "people/p1", "people/first");
  }

  @Test
  void aFullDiskLosesNothingOfWhatAFixWouldWrite() throws IOException {
    Path own = disk.folder().resolve("site");
    write(own, "first");
    Files.writeString(own.resolve("people/anna-karlsson.md"), "---\ntitle: Anna\n---\n");
    Files.writeString(own.resolve("people/p0.md"), "---\ntitle: P0\n---\n[[anna-karlson]]\n");
    assertLosesNothing(own, "check", "--site", own.toString(), "--fix");
  }

  private void assertLosesNothing(Path own, String... command) throws IOException {
    Map<String, String> written = files(own);
    disk.fill(0);
    Ran refused = Ran.in(work, command);
    assertEquals(OUR_FAULT, refused.code(), refused.err());
    assertTrue(refused.err().contains("the disk is full"), refused.err());
    assertEquals(written, files(own));
    disk.empty();
    assertEquals(0, Ran.in(work, command).code());
    assertNotEquals(written, files(own));
  }

  @Test
  void aSecondBuildAtOnceLeavesTheFirstAlone() throws IOException {
    assertEquals(0, build().code());
    write(site, "second");
    Map<String, String> published = files(out);
    try (Generation first = OutputFolder.at(out).open()) {
      first.write("index.html", "first".getBytes(StandardCharsets.UTF_8));
      Ran second = build();
      assertEquals(OUR_FAULT, second.code());
      assertEquals(
          "rapporteur: another build is writing to " + out + "; wait until it has finished\n",
          second.err());
      assertEquals(published, files(out));
      first.publish();
    }
    assertEquals("first", Files.readString(out.resolve("index.html")));
    assertBuildsAgain();
  }
}
