package org.rapporteur.lint;

import java.util.List;
import java.util.Set;
import org.rapporteur.desk.Meetings;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Value;

/** A round that was held somewhere, and neither its page nor one of its sessions says where. */
final class RoundWithoutPlace implements Lint {
  /** The formats in which there is no one place. */
  private static final Set<String> NOWHERE = Set.of("video", "hybrid", "shuttle", "back-channel");

  @Override
  public Code code() {
    return Code.ROUND_WITHOUT_PLACE;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.ofType(Meetings.ROUND)
        .filter(round -> !isRemote(round) && round.claims(Meetings.NOT_KNOWN).isEmpty())
        .filter(round -> !hasPlace(round) && !hasSessionWithPlace(round, site))
        .forEach(round ->
            round
                .claim(Meetings.HELD)
                .filter(Claim::stands)
                .ifPresent(held -> findings.add(held.span(), round.title())));
  }

  private static boolean hasPlace(Entity meeting) {
    return meeting.claims(Meetings.PLACE).stream().anyMatch(Claim::stands);
  }

  private static boolean hasSessionWithPlace(Entity round, Subject site) {
    return site.graph().relationsTo(round.id()).values().stream()
        .flatMap(List::stream)
        .filter(relation -> site.isA(relation.from(), Meetings.SESSION))
        .anyMatch(relation -> hasPlace(site.corpus().get(relation.from())));
  }

  private static boolean isRemote(Entity round) {
    return round.claims(Meetings.FORMAT).stream()
        .filter(Claim::stands)
        .anyMatch(claim ->
            claim.value() instanceof Value.Choice(String word, _) && NOWHERE.contains(word));
  }
}
