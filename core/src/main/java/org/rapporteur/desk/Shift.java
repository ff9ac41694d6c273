package org.rapporteur.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.value.When;

/** How many days after its first planned day a round was held; before it, if negative. */
public record Shift(long days) {
  public static final String ROUND = "round";
  public static final String PLANNED = "planned";
  public static final String HELD = "held";

  /** The shift of a round whose days are both known and differ. */
  public static Optional<Shift> of(Entity round) {
    Optional<LocalDate> planned =
        round.claims(PLANNED).stream()
            .map(Shift::day)
            .flatMap(Optional::stream)
            .min(LocalDate::compareTo);
    Optional<LocalDate> held = round.claim(HELD).flatMap(Shift::day);
    return planned
        .flatMap(plan -> held.map(day -> new Shift(ChronoUnit.DAYS.between(plan, day))))
        .filter(shift -> shift.days != 0);
  }

  private static Optional<LocalDate> day(Claim claim) {
    return claim
        .when()
        .filter(when -> when.earliest().equals(when.latest()))
        .flatMap(When::earliest);
  }

  /** The shift in words: {@code a day late}. */
  public String words() {
    List<String> few = List.of("a day", "two days", "three days", "four days", "five days");
    long count = Math.abs(days);
    String much = count <= few.size() ? few.get((int) count - 1) : count + " days";
    return much + (days > 0 ? " late" : " early");
  }
}
