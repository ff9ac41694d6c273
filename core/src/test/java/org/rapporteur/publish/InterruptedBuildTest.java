package org.rapporteur.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class InterruptedBuildTest {
  private static final Set<Step> JOURNAL_ONLY =
      EnumSet.of(Step.JOURNALED, Step.OLD_ASIDE, Step.JOURNAL_REMOVED);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Step.class)
  void deathUnderTheJournalLeavesOneWholeSite(Step last) throws IOException {
    Path out = folder.resolve("out");
    Sites.publish(Sites.journaled(out), Sites.FIRST);

    assertEquals(KilledBuild.DIED, KilledBuild.run(out, false, last, Sites.SECOND));

    assertEquals(last != Step.OLD_ASIDE, Files.exists(out), "only the journal bridges the gap");
    assertRecovers(out, last.compareTo(Step.JOURNALED) < 0 ? Sites.FIRST : Sites.SECOND);
  }

  @ParameterizedTest
  @EnabledOnOs({OS.LINUX, OS.MAC})
  @EnumSource(
      value = Step.class,
      mode = Mode.EXCLUDE,
      names = {"JOURNALED", "OLD_ASIDE", "JOURNAL_REMOVED"})
  void deathAroundTheSystemsExchangeLeavesOneWholeSite(Step last) throws IOException {
    Path out = folder.resolve("out");
    Sites.publish(Sites.journaled(out), Sites.FIRST);
    Map<String, String> expected = last.compareTo(Step.EXCHANGED) < 0 ? Sites.FIRST : Sites.SECOND;

    assertEquals(KilledBuild.DIED, KilledBuild.run(out, true, last, Sites.SECOND));

    assertEquals(expected, Sites.read(out), "before any recovery");
    assertRecovers(out, expected);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void needsNoJournalWhereTheSystemExchangesFolders() throws IOException {
    Path out = folder.resolve("out");
    Sites.publish(Sites.journaled(out), Sites.FIRST);
    for (Step step : JOURNAL_ONLY) {
      assertEquals(0, KilledBuild.run(out, true, step, Sites.SECOND));
      assertEquals(0, KilledBuild.run(out, true, step, Sites.FIRST));
    }
    assertRecovers(out, Sites.FIRST);
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"OLD_ASIDE", "EXCHANGED", "JOURNAL_REMOVED", "RECOVERED"})
  void deathDuringTheRecoveryIsRecoveredFromToo(Step last) throws IOException {
    Path out = folder.resolve("out");
    Sites.publish(Sites.journaled(out), Sites.FIRST);
    assertEquals(KilledBuild.DIED, KilledBuild.run(out, false, Step.JOURNALED, Sites.SECOND));

    assertEquals(KilledBuild.DIED, KilledBuild.run(out, false, last, Sites.FIRST));

    assertRecovers(out, Sites.SECOND);
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"LOCKED", "OPENED", "FILE_PLACED", "COMPLETE"})
  void deathBeforeTheFirstPublicationLeavesNothing(Step last) throws IOException {
    Path out = folder.resolve("out");
    assertEquals(KilledBuild.DIED, KilledBuild.run(out, true, last, Sites.SECOND));
    assertFalse(Files.exists(out));

    Sites.publish(OutputFolder.at(out), Sites.FIRST);

    assertRecovers(out, Sites.FIRST);
  }

  @Test
  void sweepsWhatAHalfDeletedGenerationLeft() throws IOException {
    Path out = folder.resolve("out");
    Sites.publish(OutputFolder.at(out), Sites.FIRST);
    for (String name : List.of(".out.next", ".out.old")) {
      Path half = Files.createDirectories(folder.resolve(name).resolve("people"));
      Files.createFile(half.resolveSibling(OutputFolder.MARKER));
      Files.writeString(half.resolve("x.html"), "left");
    }
    assertRecovers(out, Sites.FIRST);
  }

  @Test
  void aBuildInAnotherProcessFindsTheFolderBusy() throws IOException {
    Path out = folder.resolve("out");
    Sites.publish(OutputFolder.at(out), Sites.FIRST);
    try (Generation ours = OutputFolder.at(out).open()) {
      assertEquals(KilledBuild.BUSY, KilledBuild.run(out, true, Step.OLD_REMOVED, Sites.SECOND));
      Sites.write(ours, Sites.SECOND);
      ours.publish();
    }
    assertRecovers(out, Sites.SECOND);
  }

  /** The next build finds the expected site, clears up, and publishes as if nothing had been. */
  private void assertRecovers(Path out, Map<String, String> expected) throws IOException {
    OutputFolder.at(out).open().close();
    assertEquals(expected, Sites.read(out));
    assertEquals(List.of(out), entries());
    Sites.publish(OutputFolder.at(out), Sites.SECOND);
    assertEquals(Sites.SECOND, Sites.read(out));
    assertEquals(List.of(out), entries());
    assertTrue(OutputFolder.isOurs(out));
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
