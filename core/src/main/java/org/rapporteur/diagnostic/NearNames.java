package org.rapporteur.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The names a writer may have meant: “did you mean …?”. */
public final class NearNames {
  private static final int MOST = 3;
  private static final int FAR = 20;

  private NearNames() {}

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

  /**
   * The names nearest to what was written, at most three: by their distance with letter case aside,
   * then as written; none if all are far.
   */
  public static List<String> near(String written, Collection<String> names) {
    String wanted = written.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, Math.min(4, wanted.length() / 3));
    SortedMap<Integer, Set<String>> byDistance = new TreeMap<>();
    for (String name : names) {
      if (!name.isBlank() && Math.abs(name.length() - wanted.length()) <= limit) {
        int distance = distance(wanted, name.toLowerCase(Locale.ROOT), limit);
        if (distance <= limit) {
          byDistance.computeIfAbsent(distance, _ -> new HashSet<>()).add(name);
        }
      }
    }
    Set<String> seen = new HashSet<>();
    return byDistance.values().stream()
        .flatMap(equallyFar -> exactlyNear(written, equallyFar).stream())
        .filter(name -> seen.add(core(name)))
        .limit(MOST)
        .toList();
  }

  private static List<String> exactlyNear(String written, Set<String> names) {
    Map<String, Integer> distances = new HashMap<>();
    names.forEach(name -> distances.put(name, distance(written, name, FAR)));
    return names.stream()
        .sorted(Comparator.<String>comparingInt(distances::get).thenComparing(name -> name))
        .toList();
  }

  /** The same for an id and the title made of it. */
  private static String core(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
  }

  /**
   * The optimal string alignment distance (insertions, deletions, replacements, neighbours
   * swapped), or more than {@code limit} as soon as it must be. Only the cells near the diagonal
   * are worked out: all others are beyond the limit.
   */
  static int distance(String a, String b, int limit) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int from = Math.max(1, i - limit);
      int to = Math.min(b.length(), i + limit);
      row[from - 1] = from == 1 ? i : limit + 1;
      int least = row[from - 1];
      for (int j = from; j <= to; j++) {
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
      if (to < b.length()) {
        row[to + 1] = limit + 1;
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return Math.abs(a.length() - b.length()) > limit ? limit + 1 : last[b.length()];
  }
}
