package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.value.Tlp;
import org.rapporteur.value.When;

/** For whom a site is made, as it is told and as it is judged. */
class AudienceTest {
  private static final Today CLOCK = Today.now(Instant.EPOCH);

  private static Today day(String text) {
    return Today.given(When.parse(text).toOptional().orElseThrow());
  }

  @Test
  void isToldByAllThatWasAskedFor() {
    assertEquals("CLEAR", new Audience(Tlp.CLEAR, false, CLOCK, Optional.empty()).told());
    assertEquals(
        "AMBER drafts today 2031-04-02 as of 2031-04-03",
        new Audience(Tlp.AMBER, true, day("2031-04-02"), Optional.of(LocalDate.parse("2031-04-03")))
            .told());
  }

  @Test
  void isEverybodyOnlyWithoutALabelAndDrafts() {
    assertTrue(Audience.everybody().isEverybody());
    assertFalse(Audience.writers().isEverybody());
    assertFalse(new Audience(Tlp.GREEN, false, CLOCK, Optional.empty()).isEverybody());
    assertFalse(new Audience(Tlp.CLEAR, true, CLOCK, Optional.empty()).isEverybody());
  }

  @Test
  void timeGoesOnUnlessTheDayIsGiven() {
    assertTrue(Audience.everybody().today().isClock());
    assertFalse(day("2031-04-02").isClock());
    assertFalse(day("2031-04-02T10:00Z").isClock());
    assertEquals(Optional.of("2031-04-02T10:00Z"), day("2031-04-02T10:00Z").told());
  }
}
