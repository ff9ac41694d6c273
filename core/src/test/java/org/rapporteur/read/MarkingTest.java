package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Audience;
import org.rapporteur.model.Today;
import org.rapporteur.source.SourceFile;
import org.rapporteur.value.Tlp;
import org.rapporteur.value.When;

/** What the front matter of a page says of who may read it. */
final class MarkingTest {
  private final Diagnostics log = new Diagnostics();

  private Marking marking(String yaml) {
    SourceFile file = new SourceFile("a.md", yaml);
    return Marking.of(YamlReader.readMap(file, 0, yaml.length(), log).orElseThrow(), log);
  }

  private static Audience audience(Tlp tlp, boolean drafts, String today) {
    return new Audience(
        tlp, drafts, Today.given(When.parse(today).toOptional().orElseThrow()), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "title: A, CLEAR, true",
    "tlp: CLEAR, CLEAR, true",
    "tlp: GREEN, CLEAR, false",
    "tlp: GREEN, GREEN, true",
    "tlp: ' AMBER ', AMBER, true",
    "tlp: RED, AMBER+STRICT, false",
    "draft: true, RED, false",
    "draft: false, CLEAR, true",
    "embargo-until: 2031-05-01, RED, false",
    "embargo-until: 2031-04-30, CLEAR, true",
    "embargo-until: 2031-04-30T10:00Z, RED, false",
    "embargo-until: 2031-04-29T10:00Z, CLEAR, true",
    "tlp:, CLEAR, true",
    "draft:, CLEAR, true",
    "embargo-until:, CLEAR, true",
  })
  void admitsWhomItSays(String yaml, String label, boolean admitted) {
    Audience audience = audience(Tlp.of(label).orElseThrow(), false, "2031-04-30");
    assertEquals(admitted, marking(yaml).admits(audience));
    assertFalse(log.hasErrors());
  }

  @Test
  void aDraftIsForThoseWhoReadDrafts() {
    assertTrue(marking("draft: true").admits(audience(Tlp.CLEAR, true, "2031-04-30")));
    assertFalse(marking("{draft: true, tlp: RED}").admits(audience(Tlp.CLEAR, true, "2031")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tlp: WHITE",
        "tlp: red",
        "tlp: [CLEAR]",
        "tlp: {a: CLEAR}",
        "draft: maybe",
        "draft: no",
        "draft: [false]",
        "embargo-until: soon",
        "embargo-until: 2031-04",
        "embargo-until: 2031-04-01?",
        "embargo-until: 2031-04-01T10:00",
        "embargo-until: [2031-04-01]",
      })
  void whatCannotBeReadKeepsAllOutAndIsReported(String yaml) {
    assertFalse(marking(yaml).admits(audience(Tlp.AMBER_STRICT, false, "9998-12-31")));
    assertEquals(1, log.sorted().size());
    assertTrue(log.hasErrors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{tlp: AMBER, draft: true} | TLP:AMBER",
        "{tlp: CLEAR, draft: true} | a draft",
        "{draft: true, embargo-until: 2031-05-01} | a draft",
        "embargo-until: 2031-05-01 | under embargo until 1 May 2031",
        "tlp: CLEAR | not marked",
      })
  void saysWhatKeepsItBack(String yaml, String said) {
    assertEquals(said, marking(yaml).said(audience(Tlp.CLEAR, false, "2031-04-30")));
  }

  @Test
  void doesNotBlameADraftForThoseWhoReadDrafts() {
    assertEquals(
        "not marked", marking("draft: true").said(audience(Tlp.CLEAR, true, "2031-04-30")));
  }
}
