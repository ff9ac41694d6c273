package org.rapporteur.lint;

import org.rapporteur.desk.Stance;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Value;

/** A position that is said to have moved, and nobody is named who says so. */
final class MovementUnsourced implements Lint {
  @Override
  public Code code() {
    return Code.MOVEMENT_UNSOURCED;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.ofType(Stance.POSITION)
        .flatMap(position -> new Stance(position).movement().stream())
        .filter(claim -> claim.sources().isEmpty())
        .forEach(claim -> findings.add(claim.span(), word(claim)));
  }

  private static String word(Claim claim) {
    return claim.value() instanceof Value.Choice(_, String label) ? label : "moved";
  }
}
