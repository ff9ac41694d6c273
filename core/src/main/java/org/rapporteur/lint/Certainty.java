package org.rapporteur.lint;

import java.util.List;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.value.Edtf;
import org.rapporteur.value.When;

/** What is certain of dates: nothing of one that is marked as doubtful or approximate. */
final class Certainty {
  private Certainty() {}

  /** Whether the one was over before the other can have begun. */
  static boolean isBefore(When one, When other) {
    return !isVague(one) && !isVague(other) && one.isCertainlyBefore(other);
  }

  /** Whether each of some dates was over before any of the others; no dates are before none. */
  static boolean areBefore(List<When> some, List<When> others) {
    for (When one : some) {
      for (When other : others) {
        if (!isBefore(one, other)) {
          return false;
        }
      }
    }
    return !some.isEmpty() && !others.isEmpty();
  }

  /** The dates that the claims of a field give which still stand; several where sources differ. */
  static List<When> dates(Entity entity, String field) {
    return entity.claims(field).stream()
        .filter(Claim::stands)
        .flatMap(claim -> claim.when().stream())
        .toList();
  }

  private static boolean isVague(When when) {
    return when instanceof Edtf date && (date.uncertain() || date.approximate());
  }
}
