package org.rapporteur.build;

import java.nio.file.Path;
import java.util.Map;

/**
 * A site made in memory, for looking at: what a build would publish, checked as strictly.
 *
 * @param outcome what came of the run
 * @param made the bytes of each file by its path in the output; none if anything is wrong
 * @param copied where on disk those files are that are copied as they are, by path in the output
 */
public record Proof(Outcome outcome, Map<String, byte[]> made, Map<String, Path> copied) {}
