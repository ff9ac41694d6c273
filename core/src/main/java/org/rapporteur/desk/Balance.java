package org.rapporteur.desk;

import java.util.Optional;
import org.rapporteur.value.Bound;
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

  /** What is not told to have been delivered; empty where all may have been. */
  public Optional<Quantity> outstanding() {
    Quantity left = delivered().map(promised()::minus).orElse(promised());
    if (left.number().signum() < 0 && left.upper().signum() > 0) {
      return Optional.of(new Quantity(Bound.AT_MOST, left.upper(), Optional.empty(), left.unit()));
    }
    return Optional.of(left).filter(amount -> amount.upper().signum() > 0);
  }

  /** What was delivered beyond the promise, where that is certain. */
  public Optional<Quantity> beyond() {
    return delivered().filter(promised()::isCertainlyLessThan).map(all -> all.minus(promised()));
  }

  /** Whether less than the promise was certainly delivered. */
  public boolean isShort() {
    return delivered().filter(all -> all.isCertainlyLessThan(promised())).isPresent();
  }
}
