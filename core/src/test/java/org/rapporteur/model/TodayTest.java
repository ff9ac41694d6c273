package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.value.When;

class TodayTest {
  @ParameterizedTest
  @CsvSource({
    // A day has come when it has begun everywhere: at noon in UTC, midnight where it comes last.
    "2025-05-16, 2025-05-16T11:59:59Z, false",
    "2025-05-16, 2025-05-16T12:00:00Z, true",
    "2025-05-16T10:00+03:00, 2025-05-16T06:59:59Z, false",
    "2025-05-16T10:00+03:00, 2025-05-16T07:00:00Z, true",
  })
  void isReachedByTheClock(String embargo, String clock, boolean reached) {
    assertEquals(reached, Today.now(Instant.parse(clock)).hasReached(when(embargo)));
    assertEquals(reached, Today.given(when(clock)).hasReached(when(embargo)));
    assertEquals(reached, !Today.end(when(embargo)).isAfter(Instant.parse(clock)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-16, 2025-05-15, false",
    "2025-05-16, 2025-05-16, true",
    "2025-05-16T00:00Z, 2025-05-16, false",
    "2025-05-16T00:00Z, 2025-05-17, true",
    "2025-05-16T23:00-12:00, 2025-05-17, true",
  })
  void isReachedByADay(String embargo, String day, boolean reached) {
    assertEquals(reached, Today.given(when(day)).hasReached(when(embargo)));
  }

  private static When when(String text) {
    return When.parse(text).toOptional().orElseThrow();
  }
}
