package org.rapporteur.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The names a writer may have meant: “did you mean …?”. */
public final class NearNames {
  private static final int MOST = 3;
  private static final int FAR = 20;

  private NearNames() {}

  /**
   * A name that may have been meant.
   *
   * @param distance how far it is, letter case aside
   * @param exactly how far it is as written
   */
  private record Candidate(String name, int distance, int exactly) {
    static final Comparator<Candidate> ORDER =
        Comparator.comparingInt(Candidate::distance)
            .thenComparingInt(Candidate::exactly)
            .thenComparing(Candidate::name);

    /** The same for an id and the title made of it. */
    String core() {
      return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }
  }

  /** A hint naming up to three of the given names that are a typing mistake away. */
  public static Optional<String> hint(String written, Collection<String> names) {
    List<String> near = near(written, names);
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of(
            near.stream()
                .map(n -> "“" + n + "”")
                .collect(Collectors.joining(", ", "did you mean ", "?")));
  }

  /** The names nearest to what was written, nearest first, none if all are far. */
  public static List<String> near(String written, Collection<String> names) {
    String wanted = written.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, Math.min(4, wanted.length() / 3));
    Set<String> seen = new HashSet<>();
    return names.stream()
        .filter(name -> !name.isBlank() && Math.abs(name.length() - wanted.length()) <= limit)
        .distinct()
        .map(name ->
            new Candidate(
                name,
                distance(wanted, name.toLowerCase(Locale.ROOT), limit),
                distance(written, name, FAR)))
        .filter(candidate -> candidate.distance <= limit)
        .sorted(Candidate.ORDER)
        .filter(candidate -> seen.add(candidate.core()))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  /**
   * The optimal string alignment distance (insertions, deletions, replacements, neighbours
   * swapped), or more than {@code limit} as soon as it must be.
   */
  static int distance(String a, String b, int limit) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, before[j - 2] + 1);
        }
        row[j] = best;
        least = Math.min(least, best);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
