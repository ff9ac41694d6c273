package org.rapporteur.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * By what a published file is known without being read.
 *
 * @param size in bytes; −1 for what is no regular file
 * @param modified when its bytes were last written, in nanoseconds since 1970
 */
public record Stamp(long size, long modified) {
  /** Of what is not there. */
  public static final Stamp NONE = new Stamp(-1, 0);

  static Stamp of(Path file) throws IOException {
    try {
      return of(Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS));
    } catch (NoSuchFileException e) {
      return NONE;
    }
  }

  static Stamp of(BasicFileAttributes attributes) {
    return attributes.isRegularFile()
        ? new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))
        : NONE;
  }
}
