package org.rapporteur.publish;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a publication did: how many files are new or changed, how many are as they were, how many of
 * the old site are gone.
 *
 * @param leftBehind the old generation's folder where it could not be deleted, for example because
 *     another program holds a file in it open; the next build tries again
 */
public record Published(int written, int unchanged, int removed, Optional<Path> leftBehind) {}
