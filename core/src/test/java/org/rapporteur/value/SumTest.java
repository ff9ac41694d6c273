package org.rapporteur.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** “At least”, “about” and the like go through every sum and every balance. */
class SumTest {

  private static Quantity quantity(String text) {
    return Quantity.parse(text).orThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "30, 10, 40",
    "at least 30, 10, at least 40",
    "30, at least 10, at least 40",
    "at least 30, at least 10, at least 40",
    "more than 30, more than 10, more than 40",
    "at least 30, more than 10, at least 40",
    "up to 30, 10, at most 40",
    "up to 30, fewer than 10, at most 40",
    "less than 30, fewer than 10, at most 40",
    "fewer than 30, up to 10, at most 40",
    "about 30, 10, about 40",
    "about 30, at least 10, about 40",
    "at least 30, up to 10, about 40",
    "up to 30, at least 10, about 40",
    "24-48, 10, 34-58",
  })
  void isAsExactAsTheLessExactPart(String one, String other, String sum) {
    assertEquals(sum, quantity(one).plus(quantity(other)).canonical());
  }

  @ParameterizedTest
  @CsvSource({
    "30, 10, 20",
    "30, at least 10, at most 20",
    "30, more than 10, at most 20",
    "30, up to 10, at least 20",
    "30, fewer than 10, at least 20",
    "30, less than 10, at least 20",
    "30, about 10, about 20",
    "at least 30, at least 10, about 20",
    "at least 30, up to 10, at least 20",
    "30, 5-10, 20-25",
  })
  void leavesLeastWhereMostIsTaken(String one, String other, String left) {
    assertEquals(left, quantity(one).minus(quantity(other)).canonical());
  }
}
