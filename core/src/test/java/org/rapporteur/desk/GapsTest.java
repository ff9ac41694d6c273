package org.rapporteur.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.EntityId;

final class GapsTest {
  private static final String SIDES =
      """
      == sources/s
      == organizations/north
      == organizations/south
      == places/hall
      == people/anna
      offices: Minister [@s]
      == people/ben
      offices: Envoy [@s]
      """;

  @TempDir private Path temp;

  private List<String> gaps(String files) {
    Dossier dossier = Dossier.of(temp, SIDES + files);
    RoundTable tables = new RoundTable(dossier.corpus(), dossier.graph());
    return new Gaps(dossier.corpus(), tables).all().stream().map(GapsTest::line).toList();
  }

  private static String line(Gap gap) {
    return gap.kind().word()
        + " "
        + gap.page().slug()
        + " "
        + gap.count()
        + gap.about().stream().map(EntityId::slug).map(" "::concat).collect(Collectors.joining());
  }

  @Test
  void findNothingWhereAllIsSaid() {
    assertEquals(
        List.of(),
        gaps(
            """
            == rounds/r
            source: s
            held: 2025-05-16
            place: hall
            party: [north, south]
            outcomes: An exchange.
            == delegations/n
            of: north
            rounds: r
            source: s
            seats: {head: {anna: Minister}}
            == delegations/t
            of: south
            rounds: r
            source: s
            seats: {head: {ben: Envoy}}
            """));
  }

  @Test
  void askForPlaceDelegationAndOutcomeOfARoundThatWasHeld() {
    assertEquals(
        List.of("no-place r 1", "no-outcome r 1", "no-delegation r 2 north south"),
        gaps("== rounds/r\nsource: s\nheld: 2025-05-16\nparty: [north, south]\n"));
  }

  @Test
  void askForTheDayOfARoundThatIsSaidToBeConcluded() {
    assertEquals(
        List.of("no-date bare 1", "not-held planned 1"),
        gaps(
            """
            == rounds/planned
            source: s
            status: concluded
            planned: 2025-05-15
            place: hall
            outcomes: None.
            == rounds/bare
            source: s
            status: concluded
            place: hall
            outcomes: None.
            """));
  }

  @Test
  void keepARoundOpenUntilItIsHeldOrGivenUp() {
    assertEquals(
        List.of("open r 1"),
        gaps(
            """
            == rounds/r
            source: s
            planned: 2025-08-01
            place: hall
            party: [north, south]
            == rounds/off
            source: s
            planned: 2025-08-02
            status: cancelled
            """));
  }

  @Test
  void askForTheLastWordOnThoseWhoMightHaveCome() {
    assertEquals(
        List.of("no-last-word r 1 ben"),
        gaps(
            """
            == rounds/r
            source: s
            held: 2025-05-16
            place: hall
            outcomes: None.
            attendance:
              anna:
                - 2025-05-16 attended
                - 2025-05-12 considering
              ben:
                - 2025-05-12 designated
                - 2025-05-14 undecided
            """));
  }

  @Test
  void countSeatsWithoutNamesAndThoseThatTheStatedSizeLeavesOver() {
    assertEquals(
        List.of("unnamed-seats d 3", "missing-seats d 8"),
        gaps(
            """
            == delegations/d
            of: north
            source: s
            size: 12
            seats:
              head: {anna: Minister}
              expert: [{person: unknown, count: 3, office: lawyers}]
            """));
  }

  @Test
  void takeTheSmallestSizeStatedAndMindItsBound() {
    assertEquals(
        List.of("missing-seats d 2"),
        gaps(
            """
            == delegations/d
            of: north
            source: s
            size: [{value: more than 2, source: s}, {value: 12, source: s}]
            seats: {head: {anna: Minister}}
            """));
  }

  @Test
  void countTheSeatsThatCarryOverAndAskForTheirNamesOnce() {
    assertEquals(
        List.of("unnamed-seats first 1"),
        gaps(
            """
            == delegations/first
            of: north
            source: s
            seats: {head: {anna: Minister}, expert: [{person: unknown, office: a lawyer, count: 1}]}
            == delegations/second
            of: north
            source: s
            follows: first
            size: 3
            seats: {member: {ben: Envoy}}
            """));
  }

  @Test
  void askForAnOfficeThatNeitherPageNorSeatHas() {
    assertEquals(
        List.of("no-office cem 1"),
        gaps(
            """
            == people/cem
            == people/dora
            == delegations/d
            of: north
            source: s
            seats:
              - {person: cem, role: head}
              - {person: dora, role: member, office: Adviser}
            """));
  }

  @Test
  void countClaimsWithoutASourceByPage() {
    assertEquals(
        List.of("no-source north 2"),
        gaps("== organizations/north\nofficial-name: The North\nownership: state\n"));
  }
}
