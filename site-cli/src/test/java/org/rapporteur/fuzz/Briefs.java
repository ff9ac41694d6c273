package org.rapporteur.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.read.SiteFiles;

/** A brief that stands alone is read, or it is told what is wrong with it. */
final class Briefs {
  private static final Path FILE = file();

  private Briefs() {}

  static void tryOut(String input) {
    Named.of(input, ".md").ifPresent(Briefs::tryOut);
  }

  private static void tryOut(Named brief) {
    try {
      Files.writeString(FILE, brief.text());
      Sound.check(Reading.ofBrief(new SiteFiles.Listed(brief.path(), FILE)).log());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file() {
    try {
      Path file = Files.createTempFile("brief", ".md");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
