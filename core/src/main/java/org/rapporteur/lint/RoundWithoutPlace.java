package org.rapporteur.lint;

import java.util.Set;
import org.rapporteur.desk.Meetings;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Value;

/** A round that was held somewhere, and nobody says where. */
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
        .filter(round -> !round.claims(Meetings.HELD).isEmpty())
        .filter(round -> round.claims(Meetings.PLACE).stream().noneMatch(Claim::stands))
        .filter(round -> round.claims(Meetings.NOT_KNOWN).isEmpty() && !isRemote(round))
        .forEach(round -> findings.add(round.span(), round.title()));
  }

  private static boolean isRemote(Entity round) {
    return round.claims(Meetings.FORMAT).stream()
        .anyMatch(claim ->
            claim.value() instanceof Value.Choice(String word, _) && NOWHERE.contains(word));
  }
}
