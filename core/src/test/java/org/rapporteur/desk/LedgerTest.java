package org.rapporteur.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;

final class LedgerTest {
  private static final String PAGES =
      """
      == people/anna
      title: Anna
      == people/bela
      title: Bela
      == sources/one
      outlet: One
      == sources/two
      outlet: Two
      """;

  @TempDir private Path folder;

  private Dossier read(String pages) {
    return Dossier.of(folder, PAGES + pages);
  }

  private static Map<String, List<String>> shelves(Ledger ledger, Facet facet) {
    return ledger.shelves().getOrDefault(facet, List.of()).stream()
        .collect(
            Collectors.toMap(
                Shelf::slug,
                shelf -> shelf.statements().stream().map(e -> e.id().slug()).toList()));
  }

  private static Ledger ledger(Dossier dossier) {
    return Ledger.of(dossier.corpus(), Comparator.comparing(Entity::id));
  }

  @Test
  void putsAStatementOnAShelfOfEveryFacet() {
    Ledger ledger =
        ledger(
            read(
                """
                == statements/first
                speaker: anna
                act: [doubts, demands]
                channel: On the radio
                language: uk
                about: bela
                == statements/second
                speaker: anna
                act: doubts
                channel: on the  Radio
                """));
    assertEquals(
        Map.of("doubts", List.of("second", "first"), "demands", List.of("first")),
        shelves(ledger, Facet.ACT));
    assertEquals(
        Map.of("on-the-radio", List.of("second", "first")), shelves(ledger, Facet.CHANNEL));
    assertEquals(Map.of("uk", List.of("first")), shelves(ledger, Facet.LANGUAGE));
    assertEquals(Map.of("person-anna", List.of("second", "first")), shelves(ledger, Facet.SPEAKER));
  }

  @Test
  void theSameWordsInTwoBriefsAreOneRenderingWithBothSources() {
    Entity first =
        read("""
        == briefs/early
        title: Early
        ---
        > [!quote] [[anna]] [@one]
        > We shall see.
        > ^first
        == briefs/late
        title: Late
        ---
        > [!quote] [[anna]] [@two]
        > We shall see.
        > ^first
        """)
            .page("statement", "first");
    assertEquals(
        List.of(List.of("one", "two")),
        first.claims("words").stream()
            .map(claim -> claim.sources().stream().map(c -> c.source().slug()).toList())
            .toList());
  }

  @Test
  void speakersAndTopicsHavePagesElsewhere() {
    Ledger ledger =
        ledger(
            read(
                """
                == statements/first
                speaker: anna
                act: doubts
                about: bela
                """));
    assertEquals(List.of(Facet.ACT), ledger.ownShelves().stream().map(Shelf::facet).toList());
  }

  @Test
  void namesThatDifferInMarksOnlyKeepAddressesOfTheirOwn() {
    Ledger ledger =
        ledger(
            read(
                """
                == statements/first
                speaker: anna
                channel: on X!
                == statements/second
                speaker: anna
                channel: on X?
                == statements/third
                speaker: anna
                channel: "?!"
                """));
    assertEquals(
        Map.of("on-x", List.of("first"), "on-x-2", List.of("second"), "other", List.of("third")),
        shelves(ledger, Facet.CHANNEL));
  }

  @Test
  void whatNoLongerStandsIsNoWayToAStatement() {
    Ledger ledger =
        ledger(
            read(
                """
                == statements/first
                speaker: anna
                channel:
                  - {value: On the radio, status: corrected}
                  - On television
                """));
    assertEquals(Map.of("on-television", List.of("first")), shelves(ledger, Facet.CHANNEL));
  }

  @Test
  void givesEachRenderingTheChannelItsOwnSourceNames() {
    Utterance said =
        new Utterance(
            read("""
            == statements/first
            speaker: anna
            words:
              - {value: A week can change a lot., source: one}
              - {value: This week may change a lot., source: two}
            channel:
              - {value: X, source: one}
              - {value: Evening address, source: two}
            """)
                .page("statement", "first"));
    List<List<Claim>> channels = said.words().stream().map(said::channelsOf).toList();
    assertEquals(
        List.of(List.of(said.channels().getFirst()), List.of(said.channels().getLast())), channels);
  }

  @Test
  void aRenderingInAnotherLanguageThanTheOriginalIsATranslation() {
    Utterance said =
        new Utterance(
            read("""
            == statements/first
            speaker: anna
            language: en
            words:
              - {value: A week., lang: en-GB}
              - {value: Тиждень., lang: uk}
              - {value: The week., translator: the Courier}
              - The week
            """)
                .page("statement", "first"));
    assertEquals(
        List.of(false, true, true, false),
        said.words().stream().map(words -> said.isTranslation(words, "en")).toList());
    assertTrue(said.isTranslation(said.words().getLast(), "fr"));
    assertFalse(Utterance.isPart(said.words().getFirst()));
  }
}
