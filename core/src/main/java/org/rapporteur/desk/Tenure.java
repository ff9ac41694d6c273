package org.rapporteur.desk;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Names;
import org.rapporteur.model.Value;
import org.rapporteur.value.When;

/** An office somebody holds or held, from and until when, as one source states it. */
public record Tenure(Claim claim) {
  public static final String PERSON = "person";
  public static final String OFFICES = "offices";
  public static final String FROM = "from";
  public static final String UNTIL = "until";

  /** The offices of a person that still stand. */
  public static List<Tenure> of(Entity person) {
    return person.claims(OFFICES).stream().filter(Claim::stands).map(Tenure::new).toList();
  }

  /** The office in words. */
  public String office() {
    return claim.value() instanceof Value.Text(String words) ? words : "";
  }

  /** Whether these words name the same office, but for letter case and accents. */
  public boolean isCalled(String words) {
    return Names.fold(words).equals(Names.fold(office()));
  }

  public Optional<When> from() {
    return claim.when(FROM);
  }

  public Optional<When> until() {
    return claim.when(UNTIL);
  }

  /** Whether the office had certainly not begun, or was certainly over, at a time. */
  public boolean isCertainlyOutside(When time) {
    return from().filter(time::isCertainlyBefore).isPresent()
        || until().filter(end -> end.isCertainlyBefore(time)).isPresent();
  }
}
