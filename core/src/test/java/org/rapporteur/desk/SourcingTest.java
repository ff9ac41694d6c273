package org.rapporteur.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.schema.Schema;

final class SourcingTest {
  private static final String SOURCES =
      """
      == organizations/north
      == organizations/south
      == organizations/agency
      title: The Agency
      ownership: state
      media-of: north
      == sources/agency-1
      publisher: agency
      == sources/agency-2
      publisher: agency
      == sources/courier
      outlet: The Courier
      media-of: south
      == sources/courier-again
      outlet: the  courier
      media-of: south
      == sources/copy
      title: A copy elsewhere
      outlet: Elsewhere
      copy-of: agency-1
      == sources/copy-of-copy
      copy-of: copy
      == sources/journal
      outlet: The Journal
      == sources/radio
      outlet: Radio North
      ownership: state
      media-of: north
      """;

  @TempDir private Path temp;

  private List<Support> supports(String facts) {
    Dossier dossier = Dossier.of(temp, SOURCES + "== rounds/r\n" + facts);
    return new Sourcing(dossier.corpus()).of(dossier.page("round", "r"));
  }

  private Footing footing(String facts) {
    Dossier dossier = Dossier.of(temp, SOURCES + "== rounds/r\n" + facts);
    return new Sourcing(dossier.corpus()).footing(dossier.page("round", "r"));
  }

  private Support only(String facts) {
    List<Support> supports = supports(facts);
    assertEquals(1, supports.size(), facts);
    return supports.getFirst();
  }

  @Test
  void countsWhatAReaderTakesAsFact() {
    Footing footing =
        footing(
            """
            title: The round
            aliases: [Another name]
            summary: What it was.
            order: 3
            source: journal
            not-known: Who opened the door.
            held: 2025-05-16
            party: [north, south]
            """);
    assertEquals(3, footing.claims(), "the day and the two parties");
    assertEquals(3, footing.sourced(), "the page's source is that of each");
  }

  @Test
  void countsNothingThatASourceSaysOfItself() {
    Dossier dossier = Dossier.of(temp, SOURCES);
    Sourcing sourcing = new Sourcing(dossier.corpus());
    assertEquals(Footing.NONE, sourcing.footing(dossier.page("source", "radio")));
  }

  @Test
  void tellsClaimsWithASourceFromThoseWithout() {
    Footing footing = footing("held: 2025-05-16 [@journal]\nduration: PT2H\n");
    assertEquals(2, footing.claims());
    assertEquals(1, footing.sourced());
    assertEquals(1, footing.unsourced());
  }

  @Test
  void takesACopyForTheVoiceOfWhatItCopies() {
    Support support = only("held: 2025-05-16 [@agency-1; @copy; @copy-of-copy]\n");
    assertTrue(support.isSingle());
    assertEquals("The Agency", support.voices().getFirst().name());
    assertTrue(support.isOnStateMedia(), "a copy elsewhere is as much the state's as the original");
  }

  @Test
  void takesAllThatOneHouseBringsOutForOneVoice() {
    assertTrue(only("held: 2025-05-16 [@agency-1; @agency-2]\n").isSingle());
    assertTrue(only("held: 2025-05-16 [@courier; @courier-again]\n").isSingle());
    assertEquals(2, only("held: 2025-05-16 [@agency-1; @courier]\n").voices().size());
  }

  @Test
  void endsWhereCopiesCopyEachOther() {
    Dossier dossier =
        Dossier.of(
            temp,
            """
            == sources/a
            copy-of: b
            == sources/b
            copy-of: c
            == sources/c
            copy-of: b
            == rounds/r
            held: 2025-05-16 [@a; @b; @c]
            """);
    Support support = new Sourcing(dossier.corpus()).of(dossier.page("round", "r")).getFirst();
    assertTrue(support.isSingle());
    assertEquals(new EntityId("source", "b"), support.voices().getFirst().page());
  }

  @Test
  void hearsTheVoicesOfEqualClaimsTogether() {
    List<Support> supports =
        supports(
            """
            held:
              - 2025-05-16 [@journal]
              - 2025-05-16 [@courier]
              - 2025-05-17 [@agency-1]
            """);
    assertEquals(List.of(2, 2, 1), supports.stream().map(s -> s.voices().size()).toList());
  }

  @Test
  void findsWhatOneSidesMediaAloneSay() {
    Optional<EntityId> north = Optional.of(new EntityId("organization", "north"));
    assertEquals(north, only("held: 2025-05-16 [@agency-1; @radio]\n").side());
    assertEquals(Optional.empty(), only("held: 2025-05-16 [@agency-1; @courier]\n").side());
    assertEquals(Optional.empty(), only("held: 2025-05-16 [@agency-1; @journal]\n").side());
    assertEquals(Optional.empty(), only("held: 2025-05-16\n").side());
  }

  @Test
  void findsWhatRestsOnAStatesMediaAlone() {
    assertTrue(only("held: 2025-05-16 [@agency-1; @radio]\n").isOnStateMedia());
    assertEquals(false, only("held: 2025-05-16 [@courier]\n").isOnStateMedia());
    assertEquals(false, only("held: 2025-05-16\n").isOnStateMedia());
  }

  @Test
  void seesADisputeNobodyMarked() {
    Footing footing =
        footing(
            """
            held:
              - 2025-05-16 [@journal]
              - 2025-05-17 [@courier]
            ordinal:
              - {value: first, source: journal, status: superseded}
              - {value: second, source: journal}
            language: [Russian, Turkish]
            duration: {value: PT2H, status: contested}
            """);
    assertEquals(3, footing.contested(), "both days and the hours");
    assertEquals(1, footing.superseded());
    assertEquals(6, footing.claims(), "what is superseded no longer stands");
  }

  @Test
  void countsWhatFellApart() {
    Footing footing =
        footing(
            """
            outcomes:
              - {value: One, status: corrected}
              - {value: Two, status: superseded}
              - {value: Three, status: retracted}
              - {value: Four, status: corroborated, source: journal}
            """);
    assertEquals(new Footing(1, 1, 1, 0, 0, 0, 1, 1, 1, 1), footing);
    assertEquals(new Footing(2, 2, 2, 0, 0, 0, 2, 2, 2, 2), Footing.sum(List.of(footing, footing)));
  }

  @Test
  void leavesOutOnlyFieldsThatTheTypesHave() {
    Schema schema = Dossier.of(temp, "").corpus().schema();
    for (Map.Entry<String, Set<String>> beside : Accountable.BESIDE.entrySet()) {
      Set<String> strange = new TreeSet<>(beside.getValue());
      strange.removeAll(schema.get(beside.getKey()).fields().keySet());
      assertEquals(Set.of(), strange, beside.getKey());
    }
  }

  @Test
  void takesANameThatIsClaimedForAFactAndTheOneThatSortsForNone() {
    Dossier dossier = Dossier.of(temp, "== people/anna\nfamily-name: A\ngiven-name: Anna\n");
    Entity anna = dossier.page("person", "anna");
    assertEquals(1, new Sourcing(dossier.corpus()).footing(anna).claims());
  }
}
