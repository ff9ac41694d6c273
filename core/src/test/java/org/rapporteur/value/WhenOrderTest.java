package org.rapporteur.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of dates and moments is total, and the one that its documentation promises. */
class WhenOrderTest {

  private static final long SEED = 20250516;

  private static List<When> sample(int size) {
    AnyWhen any = new AnyWhen(SEED);
    return Stream.generate(any::next).limit(size).toList();
  }

  @Test
  void comparesBothWaysAlikeAndAgreesWithEquals() {
    List<When> sample = sample(150);
    for (When one : sample) {
      for (When other : sample) {
        int there = Integer.signum(one.compareTo(other));
        assertEquals(-Integer.signum(other.compareTo(one)), there, () -> one + " and " + other);
        assertEquals(one.equals(other), there == 0, () -> one + " and " + other);
      }
    }
  }

  @Test
  void isTransitive() {
    List<When> sample = sample(60);
    for (When one : sample) {
      for (When two : sample) {
        for (When three : sample) {
          if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
            assertTrue(one.compareTo(three) <= 0, () -> one + ", " + two + ", " + three);
          }
        }
      }
    }
  }

  @Test
  void sortsToTheSameListWhateverTheOrderBefore() {
    List<When> sample = sample(2000);
    List<When> sorted = sample.stream().sorted().toList();
    List<When> shuffled = new ArrayList<>(sample);
    Collections.shuffle(shuffled, new Random(SEED));
    assertEquals(sorted, shuffled.stream().sorted(When.order()).toList());
  }

  @Test
  void sortsByStartThenByEndThenMomentsAfterTheirDay() {
    List<String> inOrder =
        List.of(
            "../2024",
            "/2025",
            "2025",
            "2025/..",
            "2025-04-28/2025-05-03",
            "2025-05-01",
            "2025-05",
            "2025-05-15T23:00Z",
            "2025-05-16",
            "2025-05-16?",
            "2025-05-16T01:00+03:00",
            "2025-05-16T13:30+03:00[Europe/Istanbul]",
            "2025-05-16T13:30Z",
            "2025-05-16/2025-05-17",
            "2025-05-16/",
            "2025-05-16/..");
    List<String> shuffled = new ArrayList<>(inOrder);
    Collections.shuffle(shuffled, new Random(SEED));
    assertEquals(
        inOrder,
        shuffled.stream()
            .map(text -> When.parse(text).orThrow())
            .sorted()
            .map(When::canonical)
            .toList());
  }

  @Test
  void hasNoEndBeyondTheLastDayThereIs() {
    assertTrue(compare("../Y-999999999", "Y-999999999") < 0);
    assertTrue(compare("Y-999999999", "../Y-999999999") > 0);
    assertTrue(compare("Y999999999/..", "Y999999999") > 0);
    assertTrue(compare("Y999999999", "Y999999999/..") < 0);
  }

  private static int compare(String one, String other) {
    return When.parse(one).orThrow().compareTo(When.parse(other).orThrow());
  }
}
