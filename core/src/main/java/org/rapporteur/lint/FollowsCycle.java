package org.rapporteur.lint;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.desk.Roster;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;

/** Delegations that follow each other in a circle, so that none is the earliest. */
final class FollowsCycle implements Lint {
  @Override
  public Code code() {
    return Code.FOLLOWS_CYCLE;
  }

  @Override
  public void look(Subject site, Findings findings) {
    for (List<Entity> circle : site.rosters().circles()) {
      String way =
          Stream.concat(circle.stream(), Stream.of(circle.getFirst()))
              .map(each -> each.id().slug())
              .collect(Collectors.joining(" → "));
      circle
          .getFirst()
          .claim(Roster.FOLLOWS)
          .map(Claim::span)
          .ifPresent(span -> findings.add(span, way));
    }
  }
}
