package org.rapporteur.picture;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale from nought to a greatest number, along a drawing from left to right.
 *
 * @param most the greatest number, more than nought
 */
record Scale(BigDecimal most, int left, int right) {
  /** Where a number stands; one beyond the scale at its end. */
  int at(BigDecimal number) {
    BigDecimal on = number.max(BigDecimal.ZERO).min(most);
    return left
        + on.multiply(BigDecimal.valueOf(right - left))
            .divide(most, 0, RoundingMode.HALF_UP)
            .intValueExact();
  }

  /** Round numbers from nought on, at most so many. */
  List<BigDecimal> ticks(int count) {
    BigDecimal step = step(count - 1);
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal tick = BigDecimal.ZERO; tick.compareTo(most) <= 0; tick = tick.add(step)) {
      ticks.add(tick);
    }
    return ticks;
  }

  /** The least of 1, 2, 2.5 and 5 with some power of ten that goes into the scale so many times. */
  private BigDecimal step(int times) {
    BigDecimal least = most.divide(BigDecimal.valueOf(times), 12, RoundingMode.UP);
    int power = least.precision() - least.scale() - 1;
    for (int leading : new int[] {10, 20, 25, 50}) {
      BigDecimal step = new BigDecimal(BigInteger.valueOf(leading), 1 - power);
      if (step.compareTo(least) >= 0) {
        return step;
      }
    }
    return new BigDecimal(BigInteger.TEN, -power);
  }
}
