package org.rapporteur.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Names;
import org.rapporteur.model.Value;
import org.rapporteur.value.When;

/**
 * The office somebody held on a day.
 *
 * @param name the office, in the words of whoever states it
 * @param onRecord the claim of the person's own page it comes from; empty if the seat itself says
 *     it
 */
public record Office(Value name, Optional<Claim> onRecord) {
  /** The office that a person's page gives for a day; of several the one begun last. */
  public static Optional<Office> of(Entity person, When day) {
    return Tenure.of(person).stream()
        .filter(tenure -> covers(tenure, day))
        .max(Comparator.comparing(Office::start))
        .map(tenure -> new Office(tenure.claim().value(), Optional.of(tenure.claim())));
  }

  /** An undated office covers no day: that it was held then is not said. */
  private static boolean covers(Tenure tenure, When day) {
    if (tenure.from().isPresent() || tenure.until().isPresent()) {
      return !tenure.isCertainlyOutside(day);
    }
    return tenure
        .claim()
        .asOf()
        .filter(asOf -> !asOf.isCertainlyBefore(day) && !day.isCertainlyBefore(asOf))
        .isPresent();
  }

  private static LocalDate start(Tenure tenure) {
    return tenure.from().or(tenure.claim()::asOf).flatMap(When::earliest).orElse(LocalDate.MIN);
  }

  /** Whether two offices go by the same words, but for letter case and accents. */
  boolean isCalledAs(Office other) {
    return Names.fold(words()).equals(Names.fold(other.words()));
  }

  /** The office in words. */
  public String words() {
    return name instanceof Value.Text(String text) ? text : "";
  }
}
