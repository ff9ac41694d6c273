package org.rapporteur.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be said of dates and moments that are known only in part. */
class WhenTest {

  private static When when(String text) {
    return When.parse(text).orThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-15, 2025-05-16, true",
    "2025-05-16, 2025-05-16, false",
    "2025-05-16, 2025-05-15, false",
    "2025-04, 2025-05-01, true",
    "2025-05, 2025-05-16, false",
    "2025-05-15T23:59Z, 2025-05-16, true",
    "../2025-05-15, 2025-05-16, true",
    "2025-05-15/.., 2025-05-16, false",
    "2025-05-15, ../2025-05-16, false",
  })
  void isCertainlyBeforeWhatCannotHaveBegun(String one, String other, boolean before) {
    assertEquals(before, when(one).isCertainlyBefore(when(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05, 2025-05-01, true",
    "2025-05, 2025-05-31, true",
    "2025-05, 2025-04-30, false",
    "2025-05, 2025-06-01, false",
    "2025-05, 2025-04-30/2025-05-02, false",
    "2025-05, 2025-05-30/2025-06-01, false",
    "2025-05-16, 2025-05-16T13:30Z, true",
    "2025-05-16T13:30Z, 2025-05-16, false",
    "2025-05-16T13:30Z, 2025-05-16T13:30Z, false",
    "2025/.., 2025-05-16, false",
    "../2025, 2025-05-16, false",
    "2025, 2025-05-16/.., false",
    "2025, ../2025-05-16, false",
  })
  void containsWhatLiesWithinItAsADate(String one, String other, boolean contains) {
    assertEquals(contains, when(one).contains(when(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-16, true",
    "2025-05-16T13:30Z, true",
    "2025-05-16?, false",
    "2025-05-16~, false",
    "2025-05, false",
    "2025-05-16/2025-05-16, false",
  })
  void isOneDayWhereThereIsNoDoubtOfIt(String text, boolean oneDay) {
    assertEquals(oneDay, when(text).isOneDay());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-16T13:30Z, 2025-05-16",
    "2025-05-16?, 2025-05-16",
    "2025-05-16/2025-05-16, 2025-05-16",
    "2025-05, 2025-05",
    "2025-05-16/2025-05-17, 2025-05-16/2025-05-17",
    "2025-05-16/.., 2025-05-16/..",
    "../2025-05-16, ../2025-05-16",
  })
  void isSaidByItsDayWhereItHasOne(String text, String day) {
    assertEquals(day, when(text).onDay().canonical());
  }
}
