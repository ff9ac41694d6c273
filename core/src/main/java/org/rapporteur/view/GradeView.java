package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * The sources of one reliability.
 *
 * @param reliability the letter with its meaning; absent where nobody has judged them
 * @param claims the claims that cite any of them
 * @param best those that cite nothing better
 * @param count how many sources there are
 * @param sources the sources, the most cited first
 * @param more how many sources are left out
 */
public record GradeView(
    Optional<ValueView> reliability,
    int claims,
    int best,
    int count,
    List<CitedSource> sources,
    int more) {
  /** A source and how many claims cite it. */
  public record CitedSource(LinkView source, int claims) {}
}
