package org.rapporteur.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Claim;
import org.rapporteur.model.ClaimStatus;
import org.rapporteur.value.When;

/** What became of a plan. */
class ScheduleTest {
  @TempDir private Path temp;

  private Schedule schedule(String facts) {
    Dossier site =
        Dossier.of(
            temp,
            """
            == places/city
            == places/house
            within: city
            == places/other
            == sources/s
            == rounds/r
            """
                + facts);
    return Schedule.of(site.page("round", "r"), site.corpus());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "planned: 2025-05-15 / held: 2025-05-15 | as-planned",
        "planned: 2025-05-15T12:30+03:00 / held: 2025-05-15T14:00+03:00 | as-planned",
        "planned: 2025-05-15 / held: 2025-05-16 | rescheduled",
        "planned: ['2025-05-15, as of 2025-05-11', '2025-05-16, as of 2025-05-15'] | rescheduled",
        "planned: 2025-05-15 / status: postponed | postponed",
        "planned: 2025-05-15 / status: cancelled | cancelled",
        "status: collapsed | collapsed",
        "planned: 2025-05-15 | planned",
        "planned: 2025-05 / held: 2025-05-16 | as-planned",
        "held: 2025-05-15 | held",
        "status: proposed | undated",
      })
  void tellsWhatBecameOfThePlan(String facts, String course) {
    assertEquals(course, schedule(facts.replace(" / ", "\n")).course().word());
  }

  @Test
  void whatHoldsLaterSupersedesWhatHeldBefore() {
    Schedule schedule =
        schedule(
            """
            planned:
              - 2025-05-16, as of 2025-05-15 [@s]
              - 2025-05-15, as of 2025-05-11 [@s]
            status: ["scheduled, as of 2025-05-11", "postponed, as of 2025-05-14"]
            """);
    assertEquals(
        List.of("2025-05-15", "2025-05-16"),
        schedule.plans().stream()
            .flatMap(s -> s.claim().when().stream())
            .map(When::canonical)
            .toList());
    assertEquals(
        List.of(ClaimStatus.SUPERSEDED, ClaimStatus.AS_STATED),
        schedule.plans().stream().map(Schedule.Step::claim).map(Claim::status).toList());
    assertEquals(Schedule.Course.POSTPONED, schedule.course());
    assertEquals("2025-05-16", schedule.date().flatMap(Claim::when).orElseThrow().canonical());
  }

  @Test
  void whatIsSaidOfOneDayDoesNotSupersede() {
    Schedule schedule =
        schedule("planned: ['2025-05-15, as of 2025-05', '2025-05-16, as of 2025-05-20']");
    assertTrue(schedule.plans().stream().noneMatch(Schedule.Step::overtaken));
  }

  @Test
  void aHouseInTheCityIsNoMoveAndAnotherPlaceIs() {
    assertFalse(schedule("place: ['city, as of 2025-05-11', 'house, as of 2025-05-15']").isMoved());
    assertTrue(schedule("place: ['other, as of 2025-05-11', 'house, as of 2025-05-15']").isMoved());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "planned: [{value: 2025-05-15, status: superseded}, {value: 2025-05-16}] / held: 2025-05-16 | no yes",
        "planned: [{value: 2025-05-15, status: superseded}, {value: 2025-05-16}] / held: 2025-05-15 | yes no",
        "planned: [{value: 2025-05-15, status: superseded}, {value: 2025-05-16}] | no yes",
        "planned: 2025-05-15T12:30+03:00 / held: 2025-05-15T14:00+03:00 | yes",
        "planned: 2025-05 / held: 2025-05-16 | yes",
        "planned: 2025-05-15 | yes",
        "planned: 2025-05-15 / status: cancelled | no",
        "planned: 2025-05-15 / status: postponed | no",
      })
  void aPlanIsKeptWhoseDayCameAboutOrMay(String facts, String kept) {
    Schedule schedule = schedule(facts.replace(" / ", "\n"));
    assertEquals(
        List.of(kept.split(" ")),
        schedule.plans().stream().map(plan -> schedule.isKept(plan) ? "yes" : "no").toList());
  }
}
