package org.rapporteur.serve;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostic;

/** Whoever is told what a preview does. It decides nothing, and is called by one thread at once. */
public interface Witness {
  /**
   * A site without mistakes is shown.
   *
   * @param changed the files of the site that had changed; none when it is first shown
   * @param isDifferent whether any page or file differs from what was shown before
   * @param warnings what may be wrong in it
   */
  void shown(Set<String> changed, Duration took, boolean isDifferent, List<Diagnostic> warnings);

  /**
   * There are mistakes, and what was shown before stays.
   *
   * @param isBare whether nothing could be shown yet
   */
  void refused(List<Diagnostic> problems, boolean isBare);

  /** The program itself failed; the answer is a sentence for whoever looks at the page. */
  String broke(Throwable fault);
}
