package org.rapporteur.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RosterChangesTest {
  @TempDir private Path folder;
  private DeskSite site = new DeskSite(Path.of("."));

  @BeforeEach
  void twoSidesAndThreeRounds() {
    site =
        new DeskSite(folder)
            .with("organizations/north", "title: North\n")
            .with("organizations/south", "title: South\n")
            .with("talks/talks", "title: Talks\n")
            .with("talks/other", "title: Other talks\n")
            .with("rounds/a-third", "talks: talks\nheld: 2025-07-23\nparty: [north, south]\n")
            .with("rounds/b-second", "talks: talks\nheld: 2025-06-02\nparty: [north, south]\n")
            .with("rounds/c-first", "talks: talks\nheld: 2025-05-16\nparty: [north, south]\n")
            .with("rounds/elsewhere", "talks: other\nheld: 2025-06-30\nparty: north\n")
            .withPeople("anna", "bela", "cora", "dana", "egon")
            .with(
                "delegations/north-1",
                """
                of: north
                rounds: c-first
                seats:
                  head:
                    anna: Envoy
                  member:
                    bela: Deputy Minister
                    cora:
                """);
  }

  private String changes(String round) {
    DeskSite.Read read = site.read();
    return read.changes().at(read.get("round", round)).stream()
        .map(RosterChangesTest::lines)
        .collect(Collectors.joining("; "));
  }

  private static String lines(SideChange side) {
    return side.of().orElseThrow().slug()
        + side.before().map(round -> " since " + round.id().slug()).orElse("")
        + ": "
        + side.changes().stream()
            .map(change ->
                change.person().slug()
                    + " "
                    + change.kind().word()
                    + (change.isOfOffice() ? " in another office" : ""))
            .collect(Collectors.joining(", "));
  }

  @Test
  void tellsWhoCameAndWhoWentWhoRoseAndWhoFell() {
    site.with(
        "delegations/north-2",
        "of: north\nrounds: b-second\n"
            + "seats: [\"head bela, Minister\", expert anna, member dana]\n");

    assertEquals(
        "north since c-first: dana new, cora gone, bela promoted in another office, anna demoted",
        changes("b-second"));
    assertEquals("", changes("c-first"));
  }

  @Test
  void theSameDelegationAtTwoRoundsIsTheSame() {
    site.with(
        "delegations/south-1",
        "of: south\nrounds: [c-first, b-second]\nseats: [\"head egon, Chancellor\"]\n");

    DeskSite.Read read = site.read();
    SideChange south = read.changes().at(read.get("round", "b-second")).getFirst();

    assertTrue(south.isNone());
    assertEquals("south since c-first: egon stayed", lines(south));
  }

  @Test
  void nobodyIsGoneFromAListThatDoesNotNameEverybody() {
    site.with(
        "delegations/north-2",
        "of: north\nrounds: b-second\nseats: [head anna, {role: member, person: unknown}]\n");
    assertEquals(
        "north since c-first: bela not-named-after, cora not-named-after, anna stayed",
        changes("b-second"));

    site.with("delegations/north-2", "of: north\nrounds: b-second\nsize: 3\nseats: [head anna]\n");
    assertEquals(
        "north since c-first: bela not-named-after, cora not-named-after, anna stayed",
        changes("b-second"));
  }

  @Test
  void nobodyIsNewAfterAListThatDidNotNameEverybody() {
    site.with("delegations/north-1", "of: north\nrounds: c-first\nsize: 3\nseats: [head anna]\n")
        .with(
            "delegations/north-2",
            "of: north\nrounds: b-second\nseats: [head anna, member egon]\n");

    assertEquals("north since c-first: egon not-named-before, anna stayed", changes("b-second"));
  }

  @Test
  void whoeverASourceSaysLeftIsGone() {
    site.with(
        "delegations/north-2",
        "of: north\nrounds: b-second\nfollows: north-1\nleft: cora, replaced by dana\nsize: 9\n"
            + "seats: [member dana]\n");

    DeskSite.Read read = site.read();
    SideChange north = read.changes().at(read.get("round", "b-second")).getFirst();

    assertEquals(
        "north since c-first: dana new, cora gone, anna stayed, bela stayed", lines(north));
    assertFalse(north.isBetweenWholeLists());
    assertEquals(
        "cora",
        north.changes().stream()
            .flatMap(change -> change.left().stream())
            .map(claim -> claim.reference().orElseThrow().slug())
            .collect(Collectors.joining()));
  }

  @Test
  void aListIsComparedWithTheLastOneOfItsSideAndTalks() {
    site.with("delegations/north-3", "of: north\nrounds: a-third\nseats: [head anna]\n")
        .with("delegations/aside", "of: north\nrounds: elsewhere\nseats: [head egon]\n");

    assertEquals("", changes("b-second"));
    assertEquals("", changes("elsewhere"));
    assertEquals("north since c-first: bela gone, cora gone, anna stayed", changes("a-third"));
  }

  @Test
  void allDelegationsOfASideMakeOneList() {
    site.with(
            "delegations/north-2", "of: north\nrounds: b-second\nseats: [head anna, member bela]\n")
        .with("delegations/north-2-experts", "of: north\nrounds: b-second\nseats: [member cora]\n");

    assertEquals("north since c-first: anna stayed, bela stayed, cora stayed", changes("b-second"));
  }

  @Test
  void aDelegationIsComparedWithTheOneBeforeIt() {
    site.with("delegations/north-2", "of: north\nrounds: b-second\nseats: [head anna]\n")
        .with("delegations/late", "of: north\nfollows: north-2\nseats: [member egon]\n");
    DeskSite.Read read = site.read();
    RosterChanges changes = read.changes();

    assertTrue(changes.of(read.get("delegation", "north-1")).isEmpty());
    assertEquals(
        "north since c-first: bela gone, cora gone, anna stayed",
        lines(changes.of(read.get("delegation", "north-2")).orElseThrow()));
    assertEquals(
        "north: egon new, anna stayed",
        lines(changes.of(read.get("delegation", "late")).orElseThrow()));
  }

  @Test
  void aLineupHasEverybodyOfASideThroughItsRounds() {
    site.with(
        "delegations/north-2", "of: north\nrounds: a-third\nseats: [head dana, member anna]\n");
    DeskSite.Read read = site.read();

    List<Lineup> lineups =
        Lineup.of(read.changes().rounds(read.get("talks", "talks").id()), read.table());

    Lineup north = lineups.getFirst();
    assertEquals(
        "anna head, -, member; bela member, -, -; cora member, -, -; dana -, -, head",
        north.rows().entrySet().stream()
            .map(row ->
                row.getKey().slug()
                    + " "
                    + row.getValue().stream()
                        .map(seat -> seat.map(Seat::role).orElse("-"))
                        .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; ")));
    assertEquals("anna", north.heads(0).getFirst().person().orElseThrow().slug());
    assertEquals(List.of(), north.heads(1));
    assertTrue(north.lists().get(1).isEmpty());
    assertFalse(lineups.get(1).isListed());
  }

  @Test
  void aPersonsSeatsAreFoundWhereverTheyAreListed() {
    site.with("delegations/north-2", "of: north\nrounds: b-second\nfollows: north-1\n")
        .with(
            "rounds/a-third",
            "talks: talks\nheld: 2025-07-23\nparty: north\n"
                + "attendance: [\"anna 2025-07-23 replaced-by, replaced by egon\"]\n")
        .with("delegations/north-3", "of: north\nrounds: a-third\nseats: [head anna]\n");
    DeskSite.Read read = site.read();
    RoundTable table = read.table();

    assertEquals(
        List.of("north-3 head", "north-2 head", "north-1 head"),
        table.heldBy(read.get("person", "anna").id()).stream()
            .map(sitting -> sitting.delegation().id().slug() + " " + sitting.seat().role())
            .toList());
    assertEquals(
        Seat.Kind.STOOD_IN, table.heldBy(read.get("person", "egon").id()).getFirst().seat().kind());
  }
}
