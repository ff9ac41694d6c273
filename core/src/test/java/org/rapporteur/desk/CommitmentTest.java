package org.rapporteur.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.value.Quantity;

final class CommitmentTest {
  private static final String PAGES =
      """
      == organizations/north
      title: North
      == organizations/south
      title: South
      == people/anna
      title: Anna
      == people/bela
      title: Bela
      == sources/one
      outlet: One
      == sources/two
      outlet: Two
      == measures/exchange
      """;

  @TempDir private Path folder;

  private Commitment read(String facts) {
    return Commitment.of(Dossier.of(folder, PAGES + facts).page("measure", "exchange"));
  }

  private static String terms(Tally tally) {
    return String.join(" + ", tally.terms().stream().map(q -> q.bare().plain()).toList())
        + " = "
        + tally.sum().map(q -> q.bare().plain()).orElse("nothing");
  }

  private static List<String> balances(Flow flow) {
    return flow.balances().stream()
        .map(b ->
            b.promised().bare().plain()
                + " promised, "
                + b.delivered().map(q -> q.bare().plain()).orElse("nothing")
                + " delivered, "
                + b.outstanding().map(q -> q.bare().plain()).orElse("nothing")
                + " outstanding, "
                + b.beyond().map(q -> q.bare().plain()).orElse("nothing")
                + " beyond")
        .toList();
  }

  @Test
  void addsUpTheStagesOfEachWay() {
    Commitment exchange =
        read(
            """
            promised:
              - 1000 people from north to south
              - 1000 people from south to north
            stages:
              - 2025-05-25 303 people from north to south
              - 2025-05-23 390 people from north to south
              - 2025-05-24 307 people from north to south
              - 2025-05-23 390 people from south to north
            """);
    assertEquals(2, exchange.flows().size());
    assertEquals(
        "390 + 307 + 303 = 1,000", terms(exchange.flows().getFirst().tallies().getFirst()));
    assertEquals(
        List.of("1,000 promised, 1,000 delivered, nothing outstanding, nothing beyond"),
        balances(exchange.flows().getFirst()));
    assertEquals(
        List.of("1,000 promised, 390 delivered, 610 outstanding, nothing beyond"),
        balances(exchange.flows().getLast()));
  }

  @Test
  void keepsEveryClaimantsCountApart() {
    Flow bodies =
        read("""
        promised:
          - 6000 bodies from north to south, by anna
          - 6000 bodies from north to south, by bela
        stages:
          - 2025-06-11 1212 bodies from north to south
        totals:
          - 2025-07-23 7000 bodies from north to south, by anna
          - 2025-06-16 6060 bodies from north to south, by anna
        """)
            .flows()
            .getFirst();
    assertEquals(3, bodies.tallies().size());
    assertEquals(
        List.of(
            "6,000 promised, 7,000 delivered, nothing outstanding, 1,000 beyond",
            "6,000 promised, 1,212 delivered, 4,788 outstanding, nothing beyond"),
        balances(bodies));
  }

  @Test
  void holdsTheCountOfOneAgainstThePromiseOfAnotherWhoMadeNone() {
    Flow bodies =
        read("""
        promised:
          - 6000 bodies from south to north, by bela
        totals:
          - 2025-06-16 78 bodies from south to north, by anna
        """)
            .flows()
            .getFirst();
    assertEquals(
        List.of("6,000 promised, 78 delivered, 5,922 outstanding, nothing beyond"),
        balances(bodies));
  }

  @Test
  void aTotalIsNoStage() {
    Tally tally =
        read("""
        stages: 2025-05-23 390 people from north to south
        totals: 2025-05-24 697 people from north to south
        """)
            .flows()
            .getFirst()
            .tallies()
            .getFirst();
    assertEquals("390 = 390", terms(tally));
    assertEquals(Optional.of("697 people"), tally.delivered().map(Quantity::plain));
  }

  @Test
  void countsOnceWhatTwoSourcesTellAlike() {
    Tally tally =
        read("""
        stages:
          - 2025-05-23 390 people from north to south [@one]
          - 2025-05-23 390 people from north to south [@two]
          - 2025-05-24 100 people from north to south [@one]
          - 2025-05-24 100 people from north to south [@one]
        """)
            .flows()
            .getFirst()
            .tallies()
            .getFirst();
    assertEquals("390 + 100 + 100 = 590", terms(tally));
  }

  @Test
  void ofContestedCountsOnlyOneCanBeTrue() {
    Tally tally =
        read("""
        stages:
          - {on: 2025-05-23, amount: 390 people, source: one, status: contested}
          - {on: 2025-05-23, amount: 400 people, source: two, status: contested}
          - 2025-05-24 100 people
        """)
            .flows()
            .getFirst()
            .tallies()
            .getFirst();
    assertEquals("390–400 + 100 = 490–500", terms(tally));
  }

  @Test
  void whatNoLongerStandsIsNotAdded() {
    Tally tally =
        read("""
        stages:
          - {on: 2025-05-23, amount: 390 people, status: corrected}
          - 2025-05-23 380 people
        """)
            .flows()
            .getFirst()
            .tallies()
            .getFirst();
    assertEquals("380 = 380", terms(tally));
  }

  @Test
  void saysOnlyWhatIsCertain() {
    Flow atLeast =
        read("""
        promised: at least 1000 people from north to south
        stages:
          - 2025-05-23 about 600 people from north to south
          - 2025-05-24 700 people from north to south
        """)
            .flows()
            .getFirst();
    Balance balance = atLeast.balances().getFirst();
    assertEquals(Optional.empty(), balance.beyond());
    assertFalse(balance.isShort());
    assertEquals("about 600 + 700 = about 1,300", terms(atLeast.tallies().getFirst()));
  }

  @Test
  void outstandingIsAsVagueAsThePromise() {
    Flow flow =
        read("""
        promised: at least 1000 people
        stages: 2025-05-24 700 people
        """)
            .flows()
            .getFirst();
    assertEquals(
        List.of("at least 1,000 promised, 700 delivered, at least 300 outstanding, nothing beyond"),
        balances(flow));
    assertTrue(flow.balances().getFirst().isShort());
  }

  @Test
  void whatNamesNoDirectionGoesTheOnlyWayThereIs() {
    Commitment handover =
        read(
            """
            promised: 6000 bodies
            stages: 2025-06-11 1212 bodies from north to south
            """);
    assertEquals(1, handover.flows().size());
    assertEquals(
        List.of("6,000 promised, 1,212 delivered, 4,788 outstanding, nothing beyond"),
        balances(handover.flows().getFirst()));
  }

  @Test
  void twoAmountsOfOneClaimantMakeNoBalance() {
    Flow flow =
        read("""
        promised:
          - 6000 bodies from north to south
          - 3000 bodies from north to south
        stages: 2025-06-11 1212 bodies from north to south
        """)
            .flows()
            .getFirst();
    assertEquals(List.of(), flow.balances());
  }

  private String balance(String promised, String delivered) {
    return balances(
            read("promised: " + promised + " people\ntotals: 2025-05-24 " + delivered + " people\n")
                .flows()
                .getFirst())
        .getFirst();
  }

  @Test
  void takesRangesAndBoundsForWhatTheyCertainlySay() {
    assertEquals(
        "at least 300 promised, 120–140 delivered, at least 160 outstanding, nothing beyond",
        balance("at least 300", "120–140"));
    assertEquals(
        "300–400 promised, 120–140 delivered, 160–280 outstanding, nothing beyond",
        balance("300–400", "120–140"));
    assertEquals(
        "at most 300 promised, at least 120 delivered, at most 180 outstanding, nothing beyond",
        balance("up to 300", "at least 120"));
    assertEquals(
        "100 promised, 90–110 delivered, at most 10 outstanding, nothing beyond",
        balance("100", "90–110"));
    assertEquals(
        "100 promised, more than 120 delivered, nothing outstanding, more than 20 beyond",
        balance("100", "more than 120"));
  }

  @Test
  void anAmountMayHaveTheWordToInIt() {
    Commitment exchange =
        read(
            """
            promised:
              - up to 300 people from north to south
              - 300 to 400 people from south to north
            """);
    assertEquals(
        List.of("at most 300 people", "300–400 people"),
        exchange.flows().stream()
            .flatMap(flow -> flow.tallies().getFirst().promised().stream())
            .map(claim -> Tally.amount(claim).orElseThrow().plain())
            .toList());
  }

  @Test
  void whatLeavesOutTheReceiverGoesTheOnlyWayItCan() {
    Commitment handover =
        read(
            """
            promised:
              - 6000 bodies from north to south
              - 500 bodies from south to north
            stages: 2025-06-11 1212 bodies from north
            """);
    assertEquals(
        List.of("6,000 promised, 1,212 delivered, 4,788 outstanding, nothing beyond"),
        balances(handover.flows().getFirst()));
  }

  @Test
  void saysWhoseCountsDiffer() {
    Flow flow =
        read("""
        totals:
          - 2025-06-16 78 bodies from north to south, by anna
          - 2025-06-16 80 bodies from north to south, by bela
          - 2025-06-16 99 bodies from north to south
        """)
            .flows()
            .getFirst();
    assertEquals(
        List.of("78 bodies", "80 bodies"),
        flow.differing().stream().map(tally -> tally.delivered().orElseThrow().plain()).toList());
  }

  @Test
  void standsAsItsPageSays() {
    assertEquals(Commitment.Standing.OPEN, read("status: under-way").standing());
    assertEquals(Commitment.Standing.OFFERED, read("status: proposed").standing());
    assertEquals(Commitment.Standing.UNSAID, read("kind: corridor").standing());
  }
}
