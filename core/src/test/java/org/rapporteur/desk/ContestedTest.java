package org.rapporteur.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.schema.Field;

final class ContestedTest {
  private static final String PAGES =
      """
      == sources/a
      == sources/b
      == people/anna
      == places/city
      == places/hall
      within: city
      == places/room
      within: hall
      == places/elsewhere
      == rounds/r
      """;

  @TempDir private Path temp;

  private List<Boolean> contested(String field, String facts) {
    Dossier dossier = Dossier.of(temp, PAGES + facts);
    Entity round = dossier.page("round", "r");
    Field type = round.type().field(field);
    List<Claim> claims = round.claims(field);
    return claims.stream()
        .map(claim -> new Contested(dossier.corpus()).is(claim, type, claims))
        .toList();
  }

  @Test
  void seesTwoValuesOfOneFact() {
    assertEquals(
        List.of(true, true, false),
        contested(
            "held",
            """
            held:
              - 2025-05-16 [@a]
              - 2025-05-17 [@b]
              - {value: 2025-05-15, status: superseded, source: a}
            """));
  }

  @Test
  void takesSeveralFactsForSeveralFactsUnlessTheWriterSaysSo() {
    assertEquals(List.of(false, false), contested("language", "language: [Russian, Turkish]\n"));
    assertEquals(
        List.of(true, false),
        contested("language", "language: [{value: Russian, status: contested}, Turkish]\n"));
  }

  @Test
  void doesNotTakeTheSameSaidMoreCloselyForAnotherDay() {
    assertEquals(
        List.of(false, false, false),
        contested("held", "held: [2025-05, 2025-05-16, \"2025-05-16T13:30+03:00\"]\n"));
    assertEquals(
        List.of(false, true, true),
        contested(
            "held",
            "held: [2025-05-16, \"2025-05-16T13:30+03:00\", \"2025-05-16T12:30+03:00\"]\n"));
  }

  @Test
  void takesAHouseAndItsCityForOnePlace() {
    assertEquals(List.of(false, false, false), contested("place", "place: [city, room, hall]\n"));
    assertEquals(List.of(true, true, true), contested("place", "place: [city, elsewhere, hall]\n"));
  }

  @Test
  void takesWhatIsSaidOfTwoDaysForAChange() {
    assertEquals(
        List.of(false, false),
        contested(
            "status",
            """
            status:
              - {value: scheduled, as-of: 2025-05-14}
              - {value: concluded, as-of: 2025-05-16}
            """));
    assertEquals(
        List.of(true, true),
        contested("status", "status: [{value: scheduled, as-of: 2025-05-14}, concluded]\n"));
  }

  @Test
  void seesThatOneSourceHasSomebodyComeAndAnotherNot() {
    assertEquals(
        List.of(true, true, false),
        contested(
            "attendance",
            """
            attendance:
              anna:
                - 2025-05-16 attended [@a]
                - 2025-05-16 absent [@b]
                - 2025-05-12 considering [@b]
            """));
  }
}
