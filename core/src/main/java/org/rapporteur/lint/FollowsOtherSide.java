package org.rapporteur.lint;

import java.util.Optional;
import org.rapporteur.desk.Roster;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;

/** A delegation that takes over the seats of another side's. */
final class FollowsOtherSide implements Lint {
  @Override
  public Code code() {
    return Code.FOLLOWS_OTHER_SIDE;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.ofType(Roster.DELEGATION)
        .forEach(delegation ->
            delegation
                .claim(Roster.FOLLOWS)
                .ifPresent(claim -> look(delegation, claim, site, findings)));
  }

  private static void look(Entity delegation, Claim follows, Subject site, Findings findings) {
    Optional<EntityId> side = delegation.reference(Roster.OF);
    Optional<EntityId> other =
        follows.reference().map(site.corpus()::get).flatMap(page -> page.reference(Roster.OF));
    if (follows.stands() && side.isPresent() && other.isPresent() && !side.equals(other)) {
      findings.add(
          follows.span(),
          site.title(follows.reference().orElseThrow()),
          site.title(other.get()),
          site.title(side.get()));
    }
  }
}
