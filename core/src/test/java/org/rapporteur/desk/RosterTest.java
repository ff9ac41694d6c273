package org.rapporteur.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Claim;
import org.rapporteur.value.Quantity;

final class RosterTest {
  @TempDir private Path folder;
  private DeskSite site = new DeskSite(Path.of("."));

  @BeforeEach
  void aSideWithTwoRounds() {
    site =
        new DeskSite(folder)
            .with("organizations/north", "title: North\n")
            .with("talks/talks", "title: Talks\n")
            .with("rounds/first", "talks: talks\nheld: 2025-05-16\nparty: north\n")
            .with("rounds/second", "talks: talks\nheld: 2025-06-02\nparty: north\n")
            .withPeople("anna", "bela", "cora", "dana", "egon")
            .with("people/office", "offices:\n  - Minister of Defence, of north, from 2023-09\n")
            .with(
                "delegations/may",
                """
                of: north
                rounds: first
                size: 3
                seats:
                  head: anna
                  member:
                    bela: Envoy
                    cora:
                """);
  }

  private static String people(Roster roster) {
    return roster.seats().stream().map(RosterTest::line).collect(Collectors.joining(", "));
  }

  private static String line(Seat seat) {
    String kind = seat.kind() == Seat.Kind.LISTED ? "" : " " + seat.kind().word();
    return seat.person().map(id -> id.slug()).orElse("?") + kind;
  }

  private Roster of(String delegation) {
    DeskSite.Read read = site.read();
    return read.table().rosters().of(read.get("delegation", delegation));
  }

  private Roster at(String round, String delegation) {
    DeskSite.Read read = site.read();
    return read.table().rosters().at(read.get("round", round), read.get("delegation", delegation));
  }

  private static Seat seat(Roster roster, String person) {
    return roster.seats().stream()
        .filter(seat -> seat.person().filter(id -> id.slug().equals(person)).isPresent())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void seatsOfTheDelegationItFollowsCarryOver() {
    site.with(
        "delegations/june", "of: north\nrounds: second\nfollows: may\nseats: [member dana]\n");

    Roster june = of("june");

    assertEquals("dana, anna carried-over, bela carried-over, cora carried-over", people(june));
    assertEquals("may", seat(june, "anna").from().id().slug());
    assertEquals(List.of("head", "member"), List.copyOf(june.byRole().keySet()));
  }

  @Test
  void thoseWhoLeftAndThoseSeatedAnewDoNotCarryOver() {
    site.with(
        "delegations/june",
        "of: north\nrounds: second\nfollows: may\nleft: cora, replaced by dana\n"
            + "seats:\n  head: bela\n  member: dana\n");

    Roster june = of("june");

    assertEquals("bela, dana, anna carried-over", people(june));
    assertEquals("3 − 1 + 1 = 3", june.sum().orElseThrow());
  }

  @Test
  void carriesOverAlongAChain() {
    site.with("delegations/june", "of: north\nrounds: second\nfollows: may\nseats: [member dana]\n")
        .with("delegations/july", "of: north\nfollows: june\nleft: [anna, dana]\n");

    assertEquals("bela carried-over, cora carried-over", people(of("july")));
    assertEquals("may", seat(of("july"), "bela").from().id().slug());
    assertEquals("4 − 2 = 2", of("july").sum().orElseThrow());
  }

  @Test
  void aCircleOfDelegationsIsCutAndTold() {
    site.with("delegations/a", "of: north\nfollows: b\nseats: [member anna]\n")
        .with("delegations/b", "of: north\nfollows: c\nseats: [member bela]\n")
        .with("delegations/c", "of: north\nfollows: a\nseats: [member cora]\n")
        .with("delegations/self", "of: north\nfollows: self\nseats: [member dana]\n");

    Rosters rosters = site.read().table().rosters();

    assertEquals(
        List.of(List.of("a", "b", "c"), List.of("self")),
        rosters.circles().stream()
            .map(circle -> circle.stream().map(each -> each.id().slug()).toList())
            .toList());
    assertEquals("anna, bela carried-over, cora carried-over", people(of("a")));
    assertEquals("dana", people(of("self")));
  }

  @Test
  void aSeatForOneRoundIsHeldThereOnly() {
    site.with(
        "delegations/both",
        "of: north\nrounds: [first, second]\nseats: [member dana, \"member egon, only at second\"]\n");

    assertEquals("dana", people(at("first", "both")));
    assertEquals("dana, egon", people(at("second", "both")));
    assertEquals("dana, egon", people(of("both")));
  }

  @Test
  void aSeatForOneRoundDoesNotCarryOver() {
    site.with(
            "delegations/early",
            "of: north\nrounds: first\nseats: [member dana, \"member egon, only at first\"]\n")
        .with("delegations/late", "of: north\nrounds: second\nfollows: early\n");

    assertEquals("dana carried-over", people(of("late")));
  }

  @Test
  void theOfficeIsThatOfTheSeatElseTheOneHeldThatDay() {
    site.with(
        "delegations/both",
        "of: north\nrounds: [first, second]\nseats: [\"member bela, Envoy\", member office, member cora]\n");

    Roster first = at("first", "both");

    assertEquals("Envoy", seat(first, "bela").office().map(Office::words).orElseThrow());
    Office held = seat(first, "office").office().orElseThrow();
    assertEquals("Minister of Defence", held.words());
    assertTrue(held.onRecord().isPresent());
    assertEquals(Optional.empty(), seat(first, "cora").office());
  }

  @Test
  void anOfficeCountsOnlyOnItsDays() {
    site.with(
            "people/office",
            """
            offices:
              - Envoy, until 2023-08
              - Minister of Defence, from 2023-09, until 2025-05-20
              - Secretary of the Council, from 2025-05-21
              - Adviser
            """)
        .with("people/asof", "offices: [{office: Deputy Minister, as-of: 2025-05-16}]\n")
        .with("people/undated", "offices: [Adviser]\n")
        .with(
            "delegations/both",
            "of: north\nrounds: [first, second]\nseats: [member office, member asof, member undated]\n");

    assertEquals(
        "Minister of Defence", seat(at("first", "both"), "office").office().orElseThrow().words());
    assertEquals(
        "Secretary of the Council",
        seat(at("second", "both"), "office").office().orElseThrow().words());
    assertEquals(
        "Deputy Minister", seat(at("first", "both"), "asof").office().orElseThrow().words());
    assertEquals(Optional.empty(), seat(at("second", "both"), "asof").office());
    assertEquals(Optional.empty(), seat(at("first", "both"), "undated").office());
  }

  @Test
  void theLastPointSaysWhoWasAbsentAndWhoSatThereInstead() {
    site.with(
        "rounds/first",
        """
        held: 2025-05-16
        attendance:
          anna:
            - 2025-05-14 confirmed
            - 2025-05-16 absent, by north, replaced by egon
          bela:
            - 2025-05-14 will-not-attend
            - 2025-05-16 attended
        """);

    Roster first = at("first", "may");

    assertEquals(Presence.State.ABSENT, seat(first, "anna").presence().state());
    assertEquals(1, seat(first, "anna").presence().points().size());
    assertEquals("anna, egon stood-in, bela, cora", people(first));
    assertEquals("head", seat(first, "egon").role());
    assertEquals("anna", seat(first, "egon").inPlaceOf().getFirst().slug());
    assertEquals(Presence.State.PRESENT, seat(first, "bela").presence().state());
    assertEquals(Presence.State.NOT_SAID, seat(first, "cora").presence().state());
    assertEquals(3, first.headcount().listed(), "who stands in is not of the delegation");
  }

  @Test
  void pointsOfOneDayThatDifferAreContested() {
    site.with(
        "rounds/first",
        """
        held: 2025-05-16
        attendance:
          anna: [2025-05-16 absent, 2025-05-16 attended]
          bela: [2025-05-16 confirmed, 2025-05-16 attended]
          cora:
            - {on: 2025-05-16, state: absent, status: retracted}
            - 2025-05-15 confirmed
        """);

    Roster first = at("first", "may");

    assertEquals(Presence.State.CONTESTED, seat(first, "anna").presence().state());
    assertEquals(Presence.State.PRESENT, seat(first, "bela").presence().state());
    assertEquals(Presence.State.NOT_SAID, seat(first, "cora").presence().state());
  }

  @Test
  void aSeatInSomebodysPlaceMakesThatPersonAbsent() {
    site.with(
        "delegations/both",
        "of: north\nrounds: [first, second]\n"
            + "seats: [head anna, \"head dana, only at second, in place of anna\"]\n");

    assertEquals(Presence.State.NOT_SAID, seat(at("first", "both"), "anna").presence().state());
    Presence absent = seat(at("second", "both"), "anna").presence();
    assertEquals(Presence.State.ABSENT, absent.state());
    assertEquals("dana", absent.instead().getFirst().slug());
  }

  @Test
  void aStatedSizeIsHeldAgainstTheList() {
    site.with(
        "delegations/june",
        "of: north\nrounds: second\nfollows: may\nleft: cora\nsize: 5 people\n"
            + "seats: [member dana, member egon]\n");

    Roster june = of("june");

    assertEquals("3 − 1 + 2 = 4", june.sum().orElseThrow());
    assertFalse(june.headcount().agrees(size(june)));
    assertFalse(june.isComplete());
    assertTrue(of("may").isComplete());
  }

  @Test
  void unnamedSeatsCountAsManyAsTheyAreSaidToBe() {
    assertAgrees("at least 9", "head anna", "{role: member, person: unknown, count: 8}");
    assertAgrees("3", "head anna", "{role: member, person: unknown}");
    assertAgrees("about 12", "head anna");
    assertAgrees("2", "head anna", "{role: head, person: bela}", "{role: member, person: bela}");
    assertAgrees(
        "1", "{role: head, person: anna}", "{role: head, person: bela, status: contested}");
    assertDisagrees("at least 10", "head anna", "{role: member, person: unknown, count: 8}");
    assertDisagrees("2", "head anna");
    assertDisagrees("at most 1", "head anna", "member bela");
    assertDisagrees("1", "head anna", "member bela", "{role: member, person: unknown}");
  }

  private void assertAgrees(String size, String... seats) {
    assertTrue(agrees(size, seats), () -> size + " and " + List.of(seats));
  }

  private void assertDisagrees(String size, String... seats) {
    assertFalse(agrees(size, seats), () -> size + " and " + List.of(seats));
  }

  private boolean agrees(String size, String... seats) {
    site.with(
        "delegations/sized",
        "of: north\nsize: " + size + "\nseats: [" + String.join(", ", seats) + "]\n");
    Roster roster = of("sized");
    return roster.headcount().agrees(size(roster));
  }

  private static Quantity size(Roster roster) {
    Claim claim = roster.sizes().getFirst();
    return Roster.size(claim).orElseThrow();
  }

  @Test
  void overtakenSeatsAreKeptApart() {
    site.with(
        "delegations/old", "of: north\nseats: [{role: head, person: anna, status: superseded}]\n");

    assertEquals("", people(of("old")));
    assertEquals(1, of("old").overtaken().size());
    assertEquals(List.of("head"), List.copyOf(of("old").byRole().keySet()));
  }
}
