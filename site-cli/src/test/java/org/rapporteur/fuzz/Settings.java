package org.rapporteur.fuzz;

import org.rapporteur.source.SourceFile;

/** The settings of a site without pages are read, or it is told what is wrong with them. */
final class Settings {
  private Settings() {}

  static void tryOut(String input) {
    Sound.check(Reading.ofSettings(new SourceFile("site.yaml", input)).log());
  }
}
