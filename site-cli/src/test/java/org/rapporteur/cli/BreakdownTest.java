package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class BreakdownTest {
  @Test
  void namesTheFileTheDiskFailedAt() {
    assertEquals(
        "rapporteur: no permission to read or write out/a\n",
        Breakdown.of(new AccessDeniedException("out/a"), false));
    assertEquals(
        "rapporteur: out/a: Input/output error\n",
        Breakdown.of(new FileSystemException("out/a", null, "Input/output error"), false));
  }

  @Test
  void saysWhatADiskThatIsFullMeans() {
    assertEquals(
        "rapporteur: the disk is full: /x/talks could not be written. Nothing was published or lost;"
            + " make room and try again\n",
        Breakdown.of(
            new FileSystemException("/x/talks/.out.next/a/b.html", null, "No space left on device"),
            false));
  }

  @Test
  void findsTheDiskBehindOtherExceptions() {
    IOException disk = new FileSystemException("a", null, "Read-only file system");
    assertEquals(
        "rapporteur: nothing can be written at a: the disk, or this part of it, is for reading only\n",
        Breakdown.of(new IllegalStateException(new UncheckedIOException(disk)), false));
  }

  @Test
  void tellsHowToGiveMoreMemory() {
    assertEquals(
        "rapporteur: the memory that Java was given is used up; JAVA_TOOL_OPTIONS=-Xmx4g gives it"
            + " more\n",
        Breakdown.of(new OutOfMemoryError(), false));
  }

  @Test
  void showsWhereAFaultHappenedIfAsked() {
    String told = Breakdown.of(new IllegalStateException("why"), true);
    assertTrue(told.contains("java.lang.IllegalStateException: why\n"), told);
    assertTrue(told.contains("\tat org.rapporteur.cli.BreakdownTest."), told);
  }
}
