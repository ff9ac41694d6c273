package org.rapporteur.build;

import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.model.Audience;

/**
 * What one run is to do.
 *
 * @param site the site's folder
 * @param out the folder to publish to; empty to check only
 * @param baseUrl the public address, in place of the one in site.yaml
 * @param jobs the number of threads, at least 1
 * @param audience for whom, and when
 */
public record BuildRequest(
    Path site, Optional<Path> out, Optional<String> baseUrl, int jobs, Audience audience) {
  /** The same for everybody, now. */
  public BuildRequest(Path site, Optional<Path> out, Optional<String> baseUrl, int jobs) {
    this(site, out, baseUrl, jobs, Audience.everybody());
  }
}
