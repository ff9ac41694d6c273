package org.rapporteur.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * By what a file of a site is known not to have changed without being read: its size, when its
 * bytes and when anything of it last changed, in nanoseconds since 1970, and its number on the
 * disk. No program can set the second time, so not even a file that was put back with its old date
 * is taken for unchanged.
 */
public record FileStamp(long size, long modified, long changed, long number) {
  /** Of a file that may yet change without its stamp changing; equal to that of no file. */
  public static final FileStamp UNSURE = new FileStamp(-1, -1, -1, -1);

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  /** Longer than a clock of a file system stands still: some count whole seconds, even ones. */
  private static final Duration COARSE = Duration.ofMillis(2100);

  private static final Duration FINE = Duration.ofMillis(50);

  /** The stamp of a file now; unsure where the system does not keep what is needed. */
  public static FileStamp of(Path file) {
    try {
      Map<String, Object> known =
          Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,ino");
      return of(known, Instant.now());
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return UNSURE;
    }
  }

  private static FileStamp of(Map<String, Object> known, Instant now) {
    if (known.get("size") instanceof Long size
        && known.get("lastModifiedTime") instanceof FileTime modified
        && known.get("ctime") instanceof FileTime changed
        && known.get("ino") instanceof Long number) {
      long since = changed.to(TimeUnit.NANOSECONDS);
      Duration margin = since % SECOND == 0 ? COARSE : FINE;
      boolean settled = changed.toInstant().isBefore(now.minus(margin));
      return settled
          ? new FileStamp(size, modified.to(TimeUnit.NANOSECONDS), since, number)
          : UNSURE;
    }
    return UNSURE;
  }

  /** Whether a file of this stamp is certainly as it was. */
  public boolean isSure() {
    return !equals(UNSURE);
  }
}
