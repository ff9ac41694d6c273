package org.rapporteur.desk;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.schema.Field;
import org.rapporteur.value.When;

/** What was changed in a brief after it was published. */
public record Correction(EntityId page, Field field, Claim claim) {
  public static final String BRIEF = "brief";
  public static final String CORRECTIONS = "corrections";
  public static final String ON = "on";

  /** The corrections of a site, the latest first, those without a day last. */
  public static List<Correction> all(Corpus corpus) {
    return corpus.ofKind(BRIEF).stream()
        .flatMap(brief ->
            brief.claims(CORRECTIONS).stream()
                .map(claim -> new Correction(brief.id(), brief.type().field(CORRECTIONS), claim)))
        .sorted(Correction::latestFirst)
        .toList();
  }

  private static int latestFirst(Correction one, Correction other) {
    Optional<When> day = one.when();
    Optional<When> otherDay = other.when();
    int byDay =
        day.isPresent() && otherDay.isPresent()
            ? otherDay.get().compareTo(day.get())
            : Boolean.compare(day.isEmpty(), otherDay.isEmpty());
    return byDay != 0 ? byDay : one.page.compareTo(other.page);
  }

  /** The day of the change. */
  public Optional<Value> on() {
    return claim.qualifier(ON).stream().findFirst();
  }

  private Optional<When> when() {
    return on().flatMap(value ->
        value instanceof Value.Measured(When when) ? Optional.of(when) : Optional.empty());
  }
}
