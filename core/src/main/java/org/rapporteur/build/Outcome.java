package org.rapporteur.build;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.publish.Published;

/**
 * What came of a run.
 *
 * @param diagnostics what was found, in the order of places; no errors if the site is clean
 * @param notices what was left out and why, in plain sentences
 * @param counts the number of pages of each type by its plural label, in the order of the types
 * @param published what was written; empty if the run only checked, or if anything is wrong
 * @param until when an embargo ends next: the site is another from then on, whatever is written
 */
public record Outcome(
    List<Diagnostic> diagnostics,
    List<String> notices,
    Map<String, Integer> counts,
    Optional<Published> published,
    Optional<Instant> until) {
  /** The same, with more notices. */
  Outcome with(List<String> more) {
    return more.isEmpty()
        ? this
        : new Outcome(
            diagnostics,
            Stream.concat(notices.stream(), more.stream()).toList(),
            counts,
            published,
            until);
  }

  /** Whether nothing is wrong; there may be warnings. */
  public boolean isClean() {
    return diagnostics.stream().noneMatch(Diagnostic::isError);
  }
}
