package org.rapporteur.lint;

import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.Balance;
import org.rapporteur.desk.Commitment;
import org.rapporteur.desk.Flow;
import org.rapporteur.desk.Tally;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.value.Quantity;

/**
 * Stages that do not add up: to the total said to have been delivered by a day, or to the promise
 * that is said to be delivered.
 */
final class StagesSum implements Lint {
  @Override
  public Code code() {
    return Code.STAGES_SUM;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.ofType(Commitment.MEASURE)
        .map(Commitment::of)
        .forEach(
            commitment -> commitment.flows().forEach(flow -> look(commitment, flow, findings)));
  }

  private static void look(Commitment commitment, Flow flow, Findings findings) {
    for (Tally tally : flow.tallies()) {
      tally.totals().stream()
          .filter(Claim::stands)
          .forEach(total -> compare(total, tally, flow, findings));
    }
    if (commitment.standing() == Commitment.Standing.DELIVERED) {
      flow.balances().stream()
          .filter(Balance::isShort)
          .forEach(balance -> reportShort(balance, findings));
    }
  }

  /**
   * Stages that the sources tell in their own name may be some of many: they can be more than what
   * somebody counts in all, and fewer means nothing.
   */
  private static void compare(Claim total, Tally tally, Flow flow, Findings findings) {
    flow.stagesOf(tally)
        .ifPresent(stages -> {
          List<Quantity> terms = stages.termsBy(total);
          Optional<Quantity> sum = Tally.sum(terms);
          Optional<Quantity> said = Tally.amount(total);
          boolean differs =
              sum.isPresent()
                  && said.isPresent()
                  && (said.get().isCertainlyLessThan(sum.get())
                      || (stages.equals(tally) && sum.get().isCertainlyLessThan(said.get())));
          if (differs) {
            findings.addWithHint(
                total.span(),
                hint(terms, said.get()),
                "said to be "
                    + said.get().plain()
                    + " in all"
                    + total.when(Commitment.ON).map(day -> " by " + day.plain()).orElse(""),
                "make " + sum.get().bare().plain());
          }
        });
  }

  private static void reportShort(Balance balance, Findings findings) {
    Tally counter = balance.counter().orElseThrow();
    Claim last = counter.latest().orElseGet(() -> counter.stages().getLast());
    findings.addWithHint(
        last.span(),
        Tally.addition(counter.terms()),
        "said to be delivered, " + balance.promised().plain(),
        "make " + balance.delivered().map(Quantity::bare).map(Quantity::plain).orElseThrow());
  }

  /** The addition, and which term looks like a total that was entered among the stages. */
  private static Optional<String> hint(List<Quantity> terms, Quantity total) {
    return Tally.addition(terms)
        .map(sum ->
            terms.stream().anyMatch(term -> term.number().compareTo(total.number()) == 0)
                ? sum + "; one stage is as large as this total: is it one?"
                : sum);
  }
}
