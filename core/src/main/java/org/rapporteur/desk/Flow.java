package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.EntityId;
import org.rapporteur.value.Quantity;

/**
 * One thing that is to go one way: prisoners from one side to the other, bodies, hours of silence.
 *
 * @param giver who hands it over, if that is said
 * @param receiver who gets it, if that is said
 * @param unit what is counted, in the author's words; empty where none is given
 * @param tallies what each claimant says of it, in the order they are written
 */
public record Flow(
    Optional<EntityId> giver, Optional<EntityId> receiver, String unit, List<Tally> tallies) {
  /**
   * What was promised against what was delivered: each count against the promise of the same
   * claimant; where that made none, against what the sources say was promised, and against
   * everybody's who does not count for himself.
   */
  public List<Balance> balances() {
    List<Balance> balances = new ArrayList<>();
    List<Tally> uncounted = new ArrayList<>();
    for (Tally tally : tallies) {
      boolean counts = tally.counts();
      if (tally.promise().isPresent() && counts) {
        balances.add(new Balance(tally, Optional.of(tally)));
      }
      if (tally.promise().isPresent() && (!counts || tally.claimant().isEmpty())) {
        uncounted.add(tally);
      }
    }
    List<Tally> counts =
        tallies.stream().filter(tally -> tally.counts() && tally.promise().isEmpty()).toList();
    for (Tally promiser : uncounted) {
      if (counts.isEmpty() && !promiser.counts()) {
        balances.add(new Balance(promiser, Optional.empty()));
      }
      counts.forEach(count -> balances.add(new Balance(promiser, Optional.of(count))));
    }
    return balances;
  }

  /**
   * The claimants whose counts certainly differ from another's; what the sources tell may be part.
   */
  public List<Tally> differing() {
    List<Tally> named =
        tallies.stream().filter(each -> each.claimant().isPresent() && each.counts()).toList();
    return named.stream()
        .filter(one -> named.stream().anyMatch(other -> differ(one, other)))
        .toList();
  }

  private static boolean differ(Tally one, Tally other) {
    Quantity a = one.delivered().orElseThrow();
    Quantity b = other.delivered().orElseThrow();
    return a.isCertainlyLessThan(b) || b.isCertainlyLessThan(a);
  }

  /**
   * The counts that are to make up a total: the claimant's own, else those nobody puts a name to.
   */
  public Optional<Tally> stagesOf(Tally total) {
    return total.stages().isEmpty()
        ? tallies.stream()
            .filter(tally -> tally.claimant().isEmpty() && !tally.stages().isEmpty())
            .findFirst()
        : Optional.of(total);
  }
}
