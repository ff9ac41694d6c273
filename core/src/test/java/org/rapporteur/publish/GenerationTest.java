package org.rapporteur.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerationTest {
  @TempDir Path folder;
  private Path out = Path.of("");

  @BeforeEach
  void nameTheOutput() {
    out = folder.resolve("site and ü");
  }

  @Test
  void countsWhatIsWrittenUnchangedAndRemoved() throws IOException {
    assertEquals(
        new Published(3, 0, 0, Optional.empty()), Sites.publish(OutputFolder.at(out), Sites.FIRST));
    assertEquals(
        new Published(2, 1, 1, Optional.empty()),
        Sites.publish(OutputFolder.at(out), Sites.SECOND));
    assertEquals(Sites.SECOND, Sites.read(out));
  }

  @Test
  void replacesThroughTheJournalWhereTheSystemHasNoExchange() throws IOException {
    Sites.publish(Sites.journaled(out), Sites.FIRST);
    assertEquals(
        new Published(2, 1, 1, Optional.empty()),
        Sites.publish(Sites.journaled(out), Sites.SECOND));
    assertEquals(Sites.SECOND, Sites.read(out));
    assertNothingBeside();
  }

  @Test
  void tellsTheStampsOfWhatIsPublished() throws IOException {
    for (boolean exchanges : new boolean[] {true, false}) {
      OutputFolder output = exchanges ? OutputFolder.at(out) : Sites.journaled(out);
      for (Map<String, String> site : List.of(Sites.FIRST, Sites.FIRST, Sites.SECOND)) {
        try (Generation generation = output.open()) {
          Sites.write(generation, site);
          generation.publish();
          Map<String, Stamp> published = new HashMap<>(output.files());
          published.remove(OutputFolder.MARKER);
          assertEquals(published, generation.stamps());
          assertEquals(site.keySet(), generation.stamps().keySet());
        }
      }
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void leavesTheOldGenerationInPlaceWhenNothingDiffers() throws IOException {
    Sites.publish(OutputFolder.at(out), Sites.FIRST);
    Object before = inode(out);

    assertEquals(
        new Published(0, 3, 0, Optional.empty()), Sites.publish(OutputFolder.at(out), Sites.FIRST));

    assertEquals(before, inode(out));
    assertNothingBeside();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void doesNotRewriteAnUnchangedFile() throws IOException {
    Sites.publish(OutputFolder.at(out), Sites.FIRST);
    Path page = out.resolve("people/a/index.html");
    Files.setLastModifiedTime(page, FileTime.fromMillis(1_000_000));
    Object before = inode(page);

    Sites.publish(OutputFolder.at(out), Sites.SECOND);

    assertEquals(before, inode(page));
    assertEquals(FileTime.fromMillis(1_000_000), Files.getLastModifiedTime(page));
  }

  @Test
  void removesStrayFilesAndFolders() throws IOException {
    Sites.publish(OutputFolder.at(out), Sites.FIRST);
    Files.writeString(out.resolve("people/stray.txt"), "by hand");
    Files.createDirectories(out.resolve("empty/within"));

    assertEquals(
        new Published(0, 3, 1, Optional.empty()), Sites.publish(OutputFolder.at(out), Sites.FIRST));

    assertEquals(Sites.FIRST, Sites.read(out));
    assertFalse(Files.exists(out.resolve("empty")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void neverFollowsLinksInsideThePublishedFolder() throws IOException {
    Sites.publish(OutputFolder.at(out), Sites.FIRST);
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/a"));
    Path theirs = Files.writeString(elsewhere.resolve("index.html"), "the same");
    Files.delete(out.resolve("people/a/index.html"));
    Files.delete(out.resolve("people/a"));
    Files.createSymbolicLink(out.resolve("people/a"), elsewhere);
    Files.createSymbolicLink(out.resolve("stray"), folder.resolve("elsewhere"));

    Sites.publish(OutputFolder.at(out), Sites.FIRST);

    assertEquals(Sites.FIRST, Sites.read(out));
    assertFalse(Files.isSymbolicLink(out.resolve("people/a")));
    assertEquals("the same", Files.readString(theirs));
    assertFalse(inode(theirs).equals(inode(out.resolve("people/a/index.html"))));
  }

  @Test
  void copiesFilesAndKnowsThemAgain() throws IOException {
    Path picture = Files.write(folder.resolve("p.png"), new byte[] {1, 2, 3});
    for (Published expected :
        List.of(
            new Published(1, 0, 0, Optional.empty()), new Published(0, 1, 0, Optional.empty()))) {
      try (Generation generation = OutputFolder.at(out).open()) {
        generation.copy("static/p.png", picture);
        assertEquals(expected, generation.publish());
      }
    }
    Files.write(picture, new byte[] {1, 2, 4});
    try (Generation generation = OutputFolder.at(out).open()) {
      generation.copy("static/p.png", picture);
      assertEquals(1, generation.publish().written());
    }
    assertEquals(-1, Files.mismatch(picture, out.resolve("static/p.png")));
  }

  @Test
  void takesFilesFromSeveralThreads() throws Exception {
    Map<String, String> site = new HashMap<>();
    for (int i = 0; i < 600; i++) {
      site.put("folder-%d/%d/index.html".formatted(i % 7, i), "page " + i);
    }
    for (int expected : List.of(600, 0)) {
      try (Generation generation = OutputFolder.at(out).open();
          ExecutorService threads = Executors.newFixedThreadPool(8)) {
        List<Future<?>> writes = new ArrayList<>();
        site.forEach((path, text) ->
            writes.add(
                threads.submit(() -> {
                  generation.write(path, text.getBytes(UTF_8));
                  return path;
                })));
        for (Future<?> write : writes) {
          write.get();
        }
        assertEquals(expected, generation.publish().written());
      }
    }
    assertEquals(site, Sites.read(out));
  }

  @Test
  void closingUnpublishedLeavesTheOldSite() throws IOException {
    Sites.publish(OutputFolder.at(out), Sites.FIRST);
    try (Generation generation = OutputFolder.at(out).open()) {
      Sites.write(generation, Sites.SECOND);
    }
    assertEquals(Sites.FIRST, Sites.read(out));
    assertNothingBeside();
  }

  @Test
  void neverPublishesAfterAFailedWrite() throws IOException {
    Sites.publish(OutputFolder.at(out), Sites.FIRST);
    try (Generation generation = OutputFolder.at(out).open()) {
      generation.write("a", new byte[0]);
      assertThrows(IOException.class, () -> generation.write("a/b", new byte[0]));
      assertThrows(IllegalStateException.class, generation::publish);
    }
    assertEquals(Sites.FIRST, Sites.read(out));
    assertNothingBeside();
  }

  @Test
  void aFaultDuringTheExchangeLeavesTheOldSite() throws IOException {
    Sites.publish(Sites.journaled(out), Sites.FIRST);
    Path theirs = folder.resolve(".site and ü.old");
    try (Generation generation = Sites.journaled(out).open()) {
      Sites.write(generation, Sites.SECOND);
      Files.createDirectory(theirs);
      Files.writeString(theirs.resolve("thesis.txt"), "mine");
      assertThrows(IOException.class, generation::publish);
    }
    assertEquals(Sites.FIRST, Sites.read(out));
    assertEquals("mine", Files.readString(theirs.resolve("thesis.txt")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aReadOnlyPlaceLeavesTheOldSite() throws IOException {
    Sites.publish(OutputFolder.at(out), Sites.FIRST);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(folder), "the superuser writes anywhere");
      assertThrows(IOException.class, () -> OutputFolder.at(out).open());
      assertEquals(Sites.FIRST, Sites.read(out));
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsTheFoldersPermissions() throws IOException {
    Sites.publish(OutputFolder.at(out), Sites.FIRST);
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwx------"));
    Sites.publish(OutputFolder.at(out), Sites.SECOND);
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(out)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../x",
        "a/../../x",
        "a//b",
        "a/",
        "./a",
        "a/..",
        "nul\0",
        OutputFolder.MARKER
      })
  void refusesPathsThatAreNotInside(String path) throws IOException {
    try (Generation generation = OutputFolder.at(out).open()) {
      assertThrows(IllegalArgumentException.class, () -> generation.write(path, new byte[0]));
    }
  }

  @Test
  void refusesAFileTwice() throws IOException {
    try (Generation generation = OutputFolder.at(out).open()) {
      generation.write("a/b", new byte[0]);
      assertThrows(IllegalArgumentException.class, () -> generation.write("a/b", new byte[0]));
      assertEquals(1, generation.publish().written());
      assertThrows(IllegalStateException.class, () -> generation.write("c", new byte[0]));
    }
    assertTrue(Files.exists(out.resolve("a/b")));
  }

  private void assertNothingBeside() throws IOException {
    try (var entries = Files.list(folder)) {
      assertEquals(List.of(out), entries.toList());
    }
  }

  private static Object inode(Path path) throws IOException {
    Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    return key == null ? path : key;
  }
}
