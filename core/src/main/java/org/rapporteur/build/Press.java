package org.rapporteur.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.emit.OutputFile;
import org.rapporteur.page.SitePlan;
import org.rapporteur.publish.Published;
import org.rapporteur.read.SiteFiles;
import org.rapporteur.work.Crew;
import org.rapporteur.work.Stopwatch;

/** Makes every file of a site and takes it where it belongs. */
interface Press {
  /** Sees the files before they are read; the outcome, if there is nothing to do. */
  default Optional<Outcome> begin(SiteFiles files, Crew crew) throws IOException {
    return Optional.empty();
  }

  /**
   * The outcome, if nothing has changed but the words of some pages, and only what they can be seen
   * on was made; the files are as they were when the press began.
   */
  default Optional<Outcome> amend(Amendment amendment, Crew crew) throws IOException {
    return Optional.empty();
  }

  /**
   * Makes the files; what was published, if all went well and there is a place to publish to.
   *
   * @param withheld the paths of briefs that are withheld in whole or in part; empty if the site is
   *     one that cannot be amended
   */
  Optional<Published> print(
      SitePlan plan,
      Optional<Set<String>> withheld,
      List<OutputFile> outputs,
      Crew crew,
      Diagnostics log)
      throws IOException;

  /** The outcome of the run, which is clean. */
  default Outcome done(Outcome outcome) {
    return outcome;
  }

  /** Makes every file and keeps none. */
  static Press keepingNothing(Stopwatch watch) {
    return (_, _, outputs, crew, log) -> {
      crew.map(
          outputs,
          file -> file instanceof OutputFile.Made made && made(made, watch, log).isPresent());
      return Optional.empty();
    };
  }

  /** The bytes of a file; without any, why is in the log. */
  static Optional<byte[]> made(OutputFile.Made file, Stopwatch watch, Diagnostics log) {
    return watch.time(Stopwatch.Kind.FILE, file.address().path(), () -> file.bytes().apply(log));
  }
}
