package org.rapporteur.lint;

import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.Succession;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.value.When;

/** A round, talks or a document said to follow another that came later. */
final class FollowsLater implements Lint {
  @Override
  public Code code() {
    return Code.FOLLOWS_LATER;
  }

  @Override
  public void look(Subject site, Findings findings) {
    for (Succession row : Succession.all()) {
      site.ofType(row.type())
          .forEach(later -> {
            for (Claim claim : later.claims(row.earlier())) {
              if (claim.stands() && claim.value() instanceof Value.Reference(EntityId id)) {
                look(claim, later, site.corpus().get(id), row.date(), findings);
              }
            }
          });
    }
  }

  private static void look(
      Claim claim, Entity later, Entity earlier, String field, Findings findings) {
    List<When> own = Certainty.dates(later, field);
    List<When> other = Certainty.dates(earlier, field);
    if (Certainty.areBefore(own, other)) {
      findings.addWithHint(
          claim.span(),
          Optional.of(
              "the later date stands in " + Subject.place(earlier.claim(field).orElseThrow())),
          earlier.title(),
          other.getFirst().plain(),
          later.title(),
          own.getFirst().plain());
    }
  }
}
