package org.rapporteur.cache;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Level;
import org.rapporteur.publish.Stamp;
import org.rapporteur.source.FileStamp;
import org.rapporteur.source.Fingerprint;

/**
 * What is known of a build that was published.
 *
 * @param setting what all of it rests on but the briefs: program, options, settings, types,
 *     templates
 * @param inputs the files that were read, by path below the site's folder
 * @param outputs the files that were published, by path in the output
 * @param warnings what was found
 * @param notices what was left out and why, in plain sentences
 * @param counts the number of pages of each type by its plural label, in the order of the types
 * @param until when an embargo ends next, so that the site is another
 */
public record LastBuild(
    Fingerprint setting,
    Map<String, FileStamp> inputs,
    Map<String, Made> outputs,
    List<Warning> warnings,
    List<String> notices,
    Map<String, Integer> counts,
    Optional<Instant> until) {
  /** What a file rests on of which that is not known. */
  public static final Fingerprint UNKNOWN = new Fingerprint(0);

  /**
   * A published file.
   *
   * @param footprint what its bytes rest on; {@link #UNKNOWN} if it is to be made each time
   */
  public record Made(Stamp stamp, Fingerprint footprint) {}

  /** A diagnostic, its place by path and offsets. */
  public record Warning(
      Code code,
      Level level,
      String message,
      String path,
      int start,
      int end,
      Optional<String> hint) {}
}
