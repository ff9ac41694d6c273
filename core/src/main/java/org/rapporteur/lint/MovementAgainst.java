package org.rapporteur.lint;

import java.util.Optional;
import org.rapporteur.desk.Positions;
import org.rapporteur.desk.Stance;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;

/** A movement measured against a position of another party, on another issue, or of a later day. */
final class MovementAgainst implements Lint {
  @Override
  public Code code() {
    return Code.MOVEMENT_AGAINST;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.ofType(Stance.POSITION).forEach(position -> look(new Stance(position), site, findings));
  }

  private static void look(Stance stance, Subject site, Findings findings) {
    for (Claim movement : stance.movement()) {
      for (EntityId id : movement.references(Stance.AGAINST)) {
        fault(stance, site.corpus().get(id), site)
            .ifPresent(fault -> findings.add(movement.span(), site.title(id), fault));
      }
    }
  }

  private static Optional<String> fault(Stance stance, Entity other, Subject site) {
    Stance earlier = new Stance(other);
    if (other.id().equals(stance.position().id())) {
      return Optional.of("is this very position");
    }
    if (!earlier.party().equals(stance.party())) {
      return Optional.of("is a position of another party");
    }
    if (!earlier.issue().equals(stance.issue())) {
      return Optional.of("is about another issue");
    }
    boolean isLater =
        Positions.latest(stance, site.corpus())
            .flatMap(
                day -> Positions.earliest(earlier, site.corpus()).filter(day::isCertainlyBefore))
            .isPresent();
    return isLater ? Optional.of("was taken later") : Optional.empty();
  }
}
