package org.rapporteur.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MomentTest {

  private static Moment moment(String text) {
    return Moment.parse(text).orThrow();
  }

  @Test
  void readsTheHandwrittenFormAsTheStandardOne() {
    Moment moment = moment("2025-05-16 13:30 Europe/Istanbul");
    assertEquals("2025-05-16T13:30+03:00[Europe/Istanbul]", moment.canonical());
    assertEquals("16 May 2025, 13:30 (Europe/Istanbul)", moment.plain());
    assertEquals(moment.canonical(), moment.toString());
    assertEquals(moment, moment("2025-05-16T13:30+03:00[Europe/Istanbul]"));
  }

  @Test
  void knowsItsInstantAndItsDateThere() {
    Moment moment = moment("2025-05-16T01:30+03:00");
    assertEquals(Instant.parse("2025-05-15T22:30:00Z"), moment.instant());
    assertEquals(LocalDate.of(2025, 5, 16), moment.date());
    assertEquals(Optional.of(moment.date()), moment.earliest());
  }

  @Test
  void givesHtmlTheOffsetWithoutTheZoneName() {
    assertEquals(
        Optional.of("2025-05-16T13:30+03:00"),
        moment("2025-05-16 13:30 Europe/Istanbul").htmlDateTime());
    assertEquals(
        Optional.of("2025-05-16T13:30:00Z"), moment("2025-05-16T13:30:00Z").htmlDateTime());
    assertEquals(Optional.of("0001-01-01T00:00Z"), moment("0001-01-01T00:00Z").htmlDateTime());
    assertEquals(Optional.empty(), moment("-0043-03-15T12:00Z").htmlDateTime());
  }

  @Test
  void keepsWhetherSecondsWereGiven() {
    assertNotEquals(moment("2025-05-16T13:30Z"), moment("2025-05-16T13:30:00Z"));
  }

  @Test
  void refusesADateAlone() {
    Parsed.Fault<Moment> fault = Moment.parse("2025-05-16").fault().orElseThrow();
    assertEquals(
        "2025-05-16 has no time of day: write it as 2025-05-16T13:30+03:00", fault.message());
  }

  @Test
  void pointsAtTheZoneThatContradictsItsOffset() {
    String text = "2016-01-16T13:30+03:00[Europe/Istanbul]";
    Parsed.Fault<Moment> fault = Moment.parse(text).fault().orElseThrow();
    assertEquals(Reason.ZONE_CONFLICT, fault.reason());
    assertEquals(
        "Europe/Istanbul", text.substring(fault.offset(), fault.offset() + fault.length()));
    assertEquals("Europe/Istanbul was at +02:00 on 2016-01-16, not at +03:00", fault.message());
  }
}
