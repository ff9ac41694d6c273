package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;

/**
 * A voice and what rests on it.
 *
 * @param sources the sources it speaks through
 * @param claims the claims it bears out
 * @param alone those that rest on it alone
 */
public record Heard(Voice voice, List<EntityId> sources, int claims, int alone) {
  /** The voices of a site that bear out anything, those with most claims to themselves first. */
  static List<Heard> of(Corpus corpus, List<Support> supports) {
    Voices voices = new Voices(corpus);
    Map<String, Voice> byKey = new LinkedHashMap<>();
    Map<String, List<EntityId>> sources = new LinkedHashMap<>();
    for (Entity entity : corpus.entities()) {
      if (corpus.schema().isA(entity.type().name(), Voices.SOURCE)) {
        Voice voice = voices.of(entity.id());
        byKey.putIfAbsent(voice.key(), voice);
        sources.computeIfAbsent(voice.key(), _ -> new ArrayList<>()).add(entity.id());
      }
    }
    Map<String, int[]> count = new LinkedHashMap<>();
    for (Support support : supports) {
      for (Voice voice : support.voices()) {
        int[] sum = count.computeIfAbsent(voice.key(), _ -> new int[2]);
        sum[0]++;
        sum[1] += support.isSingle() ? 1 : 0;
      }
    }
    List<Heard> heard = new ArrayList<>();
    count.forEach((key, sum) -> {
      Voice voice = byKey.get(key);
      if (voice != null) {
        heard.add(new Heard(voice, sources.getOrDefault(key, List.of()), sum[0], sum[1]));
      }
    });
    heard.sort(Heard::byWeight);
    return heard;
  }

  /**
   * Plain steps: a comparator put together by the JDK is made of classes no start-up cache holds.
   */
  private static int byWeight(Heard one, Heard other) {
    if (one.alone != other.alone) {
      return Integer.compare(other.alone, one.alone);
    }
    if (one.claims != other.claims) {
      return Integer.compare(other.claims, one.claims);
    }
    int byName = one.voice.name().compareTo(other.voice.name());
    return byName != 0 ? byName : one.voice.key().compareTo(other.voice.key());
  }
}
