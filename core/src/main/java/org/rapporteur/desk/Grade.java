package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;

/**
 * The sources of one reliability.
 *
 * @param letter A to F; absent where nobody has judged them
 * @param sources the claims that cite each source, the most cited first
 * @param claims the claims that cite any of them
 * @param best those that cite nothing better
 */
public record Grade(Optional<String> letter, Map<EntityId, Integer> sources, int claims, int best) {
  /** The sources of a site by reliability, the best first. */
  static List<Grade> of(Corpus corpus, List<Support> supports) {
    Map<EntityId, String> letters = new LinkedHashMap<>();
    Map<EntityId, Integer> cited = new LinkedHashMap<>();
    for (Entity source : corpus.ofKind(Voices.SOURCE)) {
      letters.put(source.id(), letter(source));
      cited.put(source.id(), 0);
    }
    Map<String, int[]> count = new TreeMap<>(Grade::bestFirst);
    letters.values().forEach(letter -> count.putIfAbsent(letter, new int[2]));
    for (Support support : supports) {
      Set<EntityId> sources = new LinkedHashSet<>();
      support.claim().sources().stream().map(Citation::source).forEach(sources::add);
      sources.forEach(source -> cited.merge(source, 1, Integer::sum));
      List<String> graded =
          sources.stream()
              .map(source -> letters.getOrDefault(source, ""))
              .distinct()
              .sorted(Grade::bestFirst)
              .toList();
      for (String letter : graded) {
        int[] sum = count.computeIfAbsent(letter, _ -> new int[2]);
        sum[0]++;
        sum[1] += letter.equals(graded.getFirst()) ? 1 : 0;
      }
    }
    List<Grade> grades = new ArrayList<>();
    count.forEach((letter, sum) ->
        grades.add(
            new Grade(
                Optional.of(letter).filter(l -> !l.isEmpty()),
                sources(letter, letters, cited),
                sum[0],
                sum[1])));
    return grades;
  }

  private static Map<EntityId, Integer> sources(
      String letter, Map<EntityId, String> letters, Map<EntityId, Integer> cited) {
    Map<EntityId, Integer> sources = new LinkedHashMap<>();
    letters.keySet().stream()
        .filter(source -> letter.equals(letters.get(source)))
        .sorted((one, other) -> {
          int byUse = Integer.compare(cited.getOrDefault(other, 0), cited.getOrDefault(one, 0));
          return byUse != 0 ? byUse : one.compareTo(other);
        })
        .forEach(source -> sources.put(source, cited.getOrDefault(source, 0)));
    return sources;
  }

  /** A before F; F cannot be judged, and neither can what has no letter. */
  private static int bestFirst(String one, String other) {
    return one.isEmpty() || other.isEmpty()
        ? Boolean.compare(one.isEmpty(), other.isEmpty())
        : one.compareTo(other);
  }

  private static String letter(Entity source) {
    return new Provenance(source)
        .reliability()
        .map(claim -> claim.value() instanceof Value.Choice(String word, _) ? word : "")
        .orElse("");
  }
}
