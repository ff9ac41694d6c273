package org.rapporteur.lint;

import java.util.Optional;
import org.rapporteur.desk.Balance;
import org.rapporteur.desk.Commitment;
import org.rapporteur.desk.Tally;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.value.Quantity;

/** More delivered than was promised. */
final class DeliveredBeyond implements Lint {
  @Override
  public Code code() {
    return Code.DELIVERED_BEYOND;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.ofType(Commitment.MEASURE)
        .map(Commitment::of)
        .flatMap(commitment -> commitment.flows().stream())
        .flatMap(flow -> flow.balances().stream())
        .forEach(
            balance -> balance.beyond().ifPresent(more -> report(balance, more, site, findings)));
  }

  private static void report(Balance balance, Quantity more, Subject site, Findings findings) {
    Tally counter = balance.counter().orElseThrow();
    Claim last = counter.latest().orElseGet(() -> counter.stages().getLast());
    findings.addWithHint(
        last.span(),
        hint(counter, more),
        balance.delivered().map(Quantity::plain).orElseThrow(),
        balance.promised().bare().plain(),
        balance.promiser().claimant().map(who -> " by the word of " + name(who, site)).orElse(""));
  }

  private static Optional<String> hint(Tally counter, Quantity more) {
    Optional<String> sum = Tally.addition(counter.terms()).filter(_ -> counter.latest().isEmpty());
    return Optional.of(sum.map(words -> words + ": ").orElse("") + more.bare().plain() + " more");
  }

  static String name(Value who, Subject site) {
    return switch (who) {
      case Value.Reference(EntityId id) -> site.title(id);
      case Value.Text(String text) -> text;
      default -> who.toString();
    };
  }
}
