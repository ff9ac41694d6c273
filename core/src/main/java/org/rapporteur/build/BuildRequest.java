package org.rapporteur.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What one run is to do.
 *
 * @param site the site's folder
 * @param out the folder to publish to; empty to check only
 * @param baseUrl the public address, in place of the one in site.yaml
 * @param jobs the number of threads, at least 1
 */
public record BuildRequest(Path site, Optional<Path> out, Optional<String> baseUrl, int jobs) {}
