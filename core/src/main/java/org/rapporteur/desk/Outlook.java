package org.rapporteur.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Value;
import org.rapporteur.value.When;

/**
 * Where the rounds stand by what is on record; no clock is asked.
 *
 * @param latest the round held last
 * @param next the rounds that are not held, nor given up, by their planned date
 */
public record Outlook(Optional<Entity> latest, List<Entity> next) {
  public static final String ROUND = "round";
  public static final String HELD = "held";
  public static final String PLANNED = "planned";
  public static final String STATUS = "status";

  /** A round of which this is said is not to come, whether or not it has a date. */
  private static final Set<String> OVER =
      Set.of("under-way", "adjourned", "concluded", "cancelled", "collapsed");

  /** The outlook over all rounds of a site. */
  public static Outlook of(Corpus corpus) {
    List<Entity> rounds = corpus.ofKind(ROUND);
    return new Outlook(
        rounds.stream().filter(round -> round.when(HELD).isPresent()).max(by(HELD)),
        rounds.stream().filter(Outlook::isToCome).sorted(by(PLANNED)).toList());
  }

  private static boolean isToCome(Entity round) {
    Optional<String> status = word(round);
    return round.claim(HELD).isEmpty()
        && status.map(word -> !OVER.contains(word)).orElse(round.claim(PLANNED).isPresent());
  }

  private static Optional<String> word(Entity round) {
    return round
        .claim(STATUS)
        .flatMap(claim ->
            claim.value() instanceof Value.Choice(String word, _)
                ? Optional.of(word)
                : Optional.empty());
  }

  /** By date, those without one last; then by id. */
  private static Comparator<Entity> by(String field) {
    return (one, other) -> {
      int earlier = When.unknownLast(one.when(field), other.when(field));
      return earlier == 0 ? one.id().compareTo(other.id()) : earlier;
    };
  }
}
