package org.rapporteur.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.source.SourceFile;

final class RevisionTest {
  private static final SourceFile A = new SourceFile("people/a.md", "a");
  private static final SourceFile B = new SourceFile("people/b.md", "b");

  @TempDir private Path temp;

  private Edited site() throws IOException {
    return new Edited(temp.toRealPath().resolve("site"))
        .with("people/a.md", "\ufeffa")
        .with("people/b.md", "b");
  }

  @Test
  void keepsTheByteOrderMarkAndThePermissions() throws IOException {
    Edited site = site();
    Path file = site.site().resolve("people/a.md");
    boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
    Assumptions.assumeTrue(posix, "the disk has no permissions");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r-x"));

    try (Revision revision = new Revision(site.site())) {
      revision.change(A, "new");
      assertEquals("\ufeffa", site.text("people/a.md"), "not before all is well");
      revision.commit();
    }

    assertEquals(Map.of("people/a.md", "\ufeffnew", "people/b.md", "b"), site.contents());
    assertEquals("rw-r--r-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void writesNothingIfAFileChangedSinceItWasRead() throws IOException {
    Edited site = site();
    try (Revision revision = new Revision(site.site())) {
      revision.change(A, "new");
      revision.change(B, "new");
      site.with("people/b.md", "meanwhile");
      assertThrows(NotWritten.class, revision::commit);
      assertThrows(NotWritten.class, () -> revision.change(B, "newer"));
    }
    assertEquals(Map.of("people/a.md", "\ufeffa", "people/b.md", "meanwhile"), site.contents());
  }

  @Test
  void takesBackWhatWasWrittenIfTheRestCannotBe() throws IOException {
    Edited site = site();
    try (Revision revision = new Revision(site.site())) {
      revision.change(A, "new");
      revision.create("people/c.md", "c");
      revision.create("people/d.md", "d");
      revision.move("people/b.md", "people/e.md");
      site.with("people/d.md", "meanwhile");
      NotWritten failure = assertThrows(NotWritten.class, revision::commit);
      assertTrue(failure.sentence().contains("all are as before"), failure.sentence());
    }
    assertEquals(
        Map.of("people/a.md", "\ufeffa", "people/b.md", "b", "people/d.md", "meanwhile"),
        site.contents());
  }

  @Test
  void doesNotWriteThroughALinkThatLeadsOutOfTheSite() throws IOException {
    Edited site = site();
    Path outside = Files.writeString(temp.resolve("outside.md"), "a");
    Path link = site.site().resolve("people/link.md");
    Files.createSymbolicLink(link, outside);
    try (Revision revision = new Revision(site.site())) {
      SourceFile read = new SourceFile("people/link.md", "a");
      assertThrows(NotWritten.class, () -> revision.change(read, "new"));
    }
    assertEquals("a", Files.readString(outside));
  }

  @Test
  void writesThroughALinkWithinTheSiteAndLeavesTheLink() throws IOException {
    Edited site = site();
    Path link = site.site().resolve("people/link.md");
    Files.createSymbolicLink(link, site.site().resolve("people/b.md"));
    try (Revision revision = new Revision(site.site())) {
      revision.change(new SourceFile("people/link.md", "b"), "new");
      assertThrows(NotWritten.class, () -> revision.change(B, "other"));
      revision.commit();
    }
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", site.text("people/b.md"));
  }
}
