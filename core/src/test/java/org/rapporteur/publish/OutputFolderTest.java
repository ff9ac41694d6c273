package org.rapporteur.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
  @TempDir Path folder;
  private Path site = Path.of("");

  @BeforeEach
  void makeASite() throws IOException {
    site = Files.createDirectory(folder.resolve("site"));
    Files.writeString(site.resolve("site.yaml"), "title: T\n");
    Files.createDirectory(site.resolve("people"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"out", "not/yet/there", "site/_site", "site/.build/html", "sites", "x/../out"})
  void takesFoldersThatAreMissing(String out) throws IOException {
    assertEquals(Optional.empty(), reason(out));
    Sites.publish(OutputFolder.at(folder.resolve(out)), Sites.FIRST);
    assertEquals(Optional.empty(), reason(out), "once it is ours");
  }

  @Test
  void takesAnEmptyFolder() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    assertEquals(Optional.empty(), reason("out"));
    Sites.publish(OutputFolder.at(out), Sites.FIRST);
    assertEquals(Sites.FIRST, Sites.read(out));
  }

  @Test
  void replacesOneFileWhereItStands() throws IOException {
    Path out = folder.resolve("out");
    Sites.publish(OutputFolder.at(out), Sites.FIRST);
    OutputFolder published = OutputFolder.at(out);
    Map<String, String> expected = new TreeMap<>(Sites.FIRST);
    String path = expected.keySet().iterator().next();
    Stamp before = published.files().get(path);
    Files.writeString(folder.resolve(".out.page"), "left behind by a build that died");

    Stamp after = published.replace(path, before, "new".getBytes(UTF_8)).orElseThrow();

    expected.put(path, "new");
    assertEquals(expected, Sites.read(out));
    assertEquals(after, published.files().get(path));
    assertTrue(Files.notExists(folder.resolve(".out.page")));
    assertEquals(Optional.empty(), published.replace(path, Stamp.NONE, "other".getBytes(UTF_8)));
    assertEquals(expected, Sites.read(out));
  }

  @Test
  void refusesAFolderThatIsNotOurs() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("thesis.txt"), "mine");

    Refusal refusal = OutputFolder.at(out).refusal(site).orElseThrow();

    assertEquals(Refusal.Reason.NOT_OURS, refusal.reason());
    assertEquals(
        out
            + " was not made by Rapporteur (it has no file .rapporteur) and is not empty;"
            + " choose another folder, or empty this one",
        refusal.sentence());
    assertThrows(IOException.class, () -> OutputFolder.at(out).open());
    assertEquals("mine", Files.readString(out.resolve("thesis.txt")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "site", "site/.", "site/out", "site/people", "site/people/_x", "x/../site/o"})
  void refusesToOverlapTheSite(String out) throws IOException {
    assertEquals(Optional.of(Refusal.Reason.OVERLAPS_SITE), reason(out));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void seesAnOverlapThroughLinks() throws IOException {
    Files.createSymbolicLink(folder.resolve("alias"), site);
    Files.createDirectory(site.resolve("_real"));
    Files.createSymbolicLink(site.resolve("_tricky"), site.resolve("people"));
    assertEquals(Optional.of(Refusal.Reason.OVERLAPS_SITE), reason("alias"));
    assertEquals(Optional.of(Refusal.Reason.OVERLAPS_SITE), reason("alias/not/yet"));
    assertEquals(Optional.of(Refusal.Reason.OVERLAPS_SITE), reason("site/_tricky"));
    assertEquals(Optional.of(Refusal.Reason.OVERLAPS_SITE), reason("site/_tricky/x"));
    assertEquals(Optional.of(Refusal.Reason.OVERLAPS_SITE), reason("alias/_real/../x"));
    assertEquals(Optional.of(Refusal.Reason.OVERLAPS_SITE), reason("new/../alias/x"));
    assertEquals(Optional.empty(), reason("alias/_real"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void publishesToWhereALinkLeads() throws IOException {
    Path real = Files.createDirectories(folder.resolve("www/live"));
    Path link = Files.createSymbolicLink(folder.resolve("out"), real);
    Sites.publish(OutputFolder.at(link), Sites.FIRST);
    Sites.publish(OutputFolder.at(link), Sites.SECOND);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(Sites.SECOND, Sites.read(real));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void refusesDeadAndLoopingLinks() throws IOException {
    Files.createSymbolicLink(folder.resolve("dead"), folder.resolve("nothing"));
    Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
    for (String out : new String[] {"dead", "dead/x", "loop", "loop/x"}) {
      assertEquals(Optional.of(Refusal.Reason.BROKEN_LINK), reason(out), out);
      assertThrows(IOException.class, () -> OutputFolder.at(folder.resolve(out)).open());
    }
  }

  @Test
  void refusesAFile() throws IOException {
    Files.writeString(folder.resolve("file"), "");
    assertEquals(Optional.of(Refusal.Reason.NOT_A_FOLDER), reason("file"));
    assertEquals(Optional.of(Refusal.Reason.NOT_A_FOLDER), reason("file/out"));
  }

  @Test
  void refusesTheRootAndTheHomeFolder() throws IOException {
    Path root = folder.toRealPath().getRoot();
    assertThrows(IOException.class, () -> OutputFolder.at(root).open());
    Path home = Path.of(System.getProperty("user.home", ""));
    assertEquals(
        Optional.of(Refusal.Reason.ROOT_OR_HOME),
        OutputFolder.at(home).refusal(site).map(Refusal::reason));
  }

  @Test
  void leavesAFolderInItsWayAlone() throws IOException {
    Path theirs = Files.createDirectory(folder.resolve(".out.next"));
    Files.writeString(theirs.resolve("thesis.txt"), "mine");
    assertThrows(IOException.class, () -> OutputFolder.at(folder.resolve("out")).open());
    assertEquals("mine", Files.readString(theirs.resolve("thesis.txt")));
  }

  @Test
  void oneBuildAtATime() throws IOException {
    OutputFolder folderOfBoth = OutputFolder.at(folder.resolve("out"));
    try (Generation first = folderOfBoth.open()) {
      Sites.write(first, Sites.FIRST);
      OutputBusy busy = assertThrows(OutputBusy.class, folderOfBoth::open);
      assertTrue(busy.toString().contains("another build is writing to"), busy::toString);
      first.publish();
    }
    assertEquals(3, Sites.publish(folderOfBoth, Sites.FIRST).unchanged());
  }

  private Optional<Refusal.Reason> reason(String out) throws IOException {
    return OutputFolder.at(folder.resolve(out)).refusal(site).map(Refusal::reason);
  }
}
