package org.rapporteur.cache;

import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.read.SiteFiles;
import org.rapporteur.source.Fingerprint;

/** What every page of a site rests on but its briefs. */
public final class Setting {
  private Setting() {}

  /**
   * The fingerprint of it.
   *
   * @param program names the program and its version
   * @param baseUrl the public address that was given for this run
   * @param audience for whom it is made, in words
   */
  public static Fingerprint of(
      String program, Path site, Optional<String> baseUrl, String audience, SiteFiles files) {
    Fingerprint.Maker maker =
        new Fingerprint.Maker()
            .add(program)
            .add(site.toAbsolutePath().normalize().toString())
            .add(baseUrl.orElse(""))
            .add(audience)
            .add(files.settings().text());
    files.types().forEach(type -> maker.add(type.path()).add(type.text()));
    files.templates().forEach(template -> maker.add(template.path()).add(template.text()));
    files.statics().keySet().forEach(maker::add);
    return maker.made();
  }
}
