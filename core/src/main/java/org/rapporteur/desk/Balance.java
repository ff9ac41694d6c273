package org.rapporteur.desk;

import java.util.Optional;
import org.rapporteur.value.Quantity;

/**
 * A promise against a count of what was delivered.
 *
 * @param promiser whose word on the promise it is
 * @param counter whose count it is; empty where nobody counts
 */
public record Balance(Tally promiser, Optional<Tally> counter) {
  /** The amount promised. */
  public Quantity promised() {
    return promiser.promise().orElseThrow();
  }

  /** The amount delivered, as far as that is told. */
  public Optional<Quantity> delivered() {
    return counter.flatMap(Tally::delivered);
  }

  /** What is not told to have been delivered; empty where all was. */
  public Optional<Quantity> outstanding() {
    Quantity left = delivered().map(promised()::minus).orElse(promised());
    return Optional.of(left).filter(amount -> amount.number().signum() > 0);
  }

  /** What was delivered beyond the promise, where that is certain. */
  public Optional<Quantity> beyond() {
    return delivered()
        .filter(amount ->
            amount.least().isPresent()
                && promised().most().isPresent()
                && amount.least().get().compareTo(promised().most().get()) > 0)
        .map(amount -> amount.minus(promised()));
  }

  /** Whether less than the promise was certainly delivered. */
  public boolean isShort() {
    return delivered()
        .flatMap(Quantity::most)
        .flatMap(most -> promised().least().map(least -> most.compareTo(least) < 0))
        .orElse(false);
  }
}
