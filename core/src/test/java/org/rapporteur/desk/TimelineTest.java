package org.rapporteur.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.value.When;

/** What happened in talks, in the order of time. */
class TimelineTest {
  @TempDir private Path temp;

  @Test
  void putsWhatBelongsToTheRoundsInOrder() {
    Dossier site =
        Dossier.of(
            temp,
            """
            == processes/p
            == talks/t
            process: p
            == organizations/o
            == people/anna
            == rounds/one
            talks: t
            planned: 2025-05-15
            held: 2025-05-16
            == rounds/two
            talks: t
            planned: 2025-07
            == rounds/elsewhere
            held: 2025-05-20
            == sessions/heads
            round: one
            held: 2025-05-16T14:00+03:00
            == events/arrival
            round: one
            held: 2025-05-15
            == events/undated
            round: one
            == documents/order
            dated: 2025-05-14
            == documents/communique
            at: one
            dated: 2025-05-17
            == delegations/d
            of: o
            rounds: one
            appointed-by: anna, in order
            == measures/m
            agreed-at: one
            stages:
              - 2025-05-24 300 people
              - 2025-05-23 390 people
              - 2025-05-24 7 people
            """);
    List<String> expected =
        List.of(
            "order 2025-05-14",
            "arrival 2025-05-15",
            "one 2025-05-16",
            "heads 2025-05-16T14:00+03:00",
            "communique 2025-05-17",
            "m 2025-05-23 1",
            "m 2025-05-24 2",
            "two 2025-07",
            "undated -");
    assertEquals(expected, entries(site, "talks", "t"));
    assertEquals(expected, entries(site, "process", "p"));
  }

  private static List<String> entries(Dossier site, String type, String id) {
    return Timeline.of(
            site.page(type, id),
            site.corpus(),
            site.graph(),
            new RoundTable(site.corpus(), site.graph()))
        .entries()
        .stream()
        .map(e ->
            e.entity().id().slug()
                + " "
                + e.date().map(When::canonical).orElse("-")
                + (e.stages().isEmpty() ? "" : " " + e.stages().size()))
        .toList();
  }
}
