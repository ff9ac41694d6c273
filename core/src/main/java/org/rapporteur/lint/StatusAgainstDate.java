package org.rapporteur.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.Meetings;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Value;

/** A round whose status says that it was not held, or not yet, with a date on which it was held. */
final class StatusAgainstDate implements Lint {
  private static final Set<String> NOT_HELD =
      Set.of("proposed", "agreed", "scheduled", "postponed", "cancelled");

  @Override
  public Code code() {
    return Code.STATUS_AGAINST_DATE;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.ofType(Meetings.ROUND).forEach(round -> look(round, findings));
  }

  private static void look(Entity round, Findings findings) {
    Optional<Claim> held = round.claim(Meetings.HELD).filter(Claim::stands);
    List<Claim> statuses = round.claims(Meetings.STATUS).stream().filter(Claim::stands).toList();
    boolean isNotHeld =
        !statuses.isEmpty() && statuses.stream().allMatch(claim -> NOT_HELD.contains(word(claim)));
    if (held.isPresent() && isNotHeld) {
      Claim status = statuses.getLast();
      findings.addWithHint(
          status.span(),
          Optional.of("the date stands in line " + held.get().span().place().line()),
          word(status),
          round.title(),
          held.get().when().map(when -> when.plain()).orElse(""));
    }
  }

  private static String word(Claim claim) {
    return claim.value() instanceof Value.Choice(String word, _) ? word : "";
  }
}
