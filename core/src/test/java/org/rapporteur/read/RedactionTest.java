package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.source.SourceFile;
import org.rapporteur.value.Tlp;

/** What is left of facts when some entries bear a label of their own. */
final class RedactionTest {
  private final Diagnostics log = new Diagnostics();

  private String left(String yaml, Tlp audience) {
    SourceFile file = new SourceFile("a.md", yaml);
    Node.Mapping facts = YamlReader.readMap(file, 0, yaml.length(), log).orElseThrow();
    return plain(new Redaction(audience, log).of(facts));
  }

  private static String plain(Node node) {
    return switch (node) {
      case Node.Scalar scalar -> scalar.text();
      case Node.Sequence list ->
          list.items().stream()
              .map(RedactionTest::plain)
              .collect(Collectors.joining(", ", "[", "]"));
      case Node.Mapping map ->
          map.entries().stream()
              .map(entry -> entry.key().text() + "=" + plain(entry.value()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: {b: 1, tlp: RED} | {}",
        "a: {b: 1, tlp: GREEN} | {a={b=1, tlp=GREEN}}",
        "a: {b: 1, tlp: AMBER} | {}",
        "a: [{b: 1, tlp: RED}, c] | {a=[c]}",
        "a: {b: {c: 1, tlp: RED}, d: 2} | {a={d=2}}",
      })
  void takesOutWhatTheAudienceMayNotSee(String yaml, String left) {
    assertEquals(left, left(yaml, Tlp.GREEN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: [{b: 1, tlp: RED}] | {}",
        "a: {b: {c: 1, tlp: RED}} | {}",
        "a: {b: [{c: 1, tlp: RED}]} | {}",
        "a: {b: {c: 1, tlp: RED}, tlp: GREEN} | {}",
      })
  void takesOutWhatHeldNothingElse(String yaml, String left) {
    assertEquals(left, left(yaml, Tlp.GREEN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"a: [] | {a=[]}", "a: {} | {a={}}", "a: {tlp: GREEN} | {a={tlp=GREEN}}"})
  void leavesWhatWasEmptyAsItIs(String yaml, String left) {
    assertEquals(left, left(yaml, Tlp.GREEN));
  }

  @Test
  void takesALabelThatCannotBeReadForTheStrictest() {
    assertEquals("{}", left("a: {b: 1, tlp: WHITE}", Tlp.AMBER_STRICT));
    assertTrue(log.hasErrors());
  }
}
