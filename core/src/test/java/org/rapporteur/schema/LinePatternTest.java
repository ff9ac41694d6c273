package org.rapporteur.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LinePatternTest {
  private static final LinePattern.Ends ANYWHERE = (_, _, _) -> true;

  private static final LinePattern SEAT = pattern("{role} {person}[, {office}]");
  private static final LinePattern FOR_ONE_ROUND =
      pattern("{person}[, {office}][, only at {at}][, in place of {instead}]");
  private static final LinePattern POINT =
      pattern("{who} {on} {state}[, by {stated-by}][, if {condition}]");

  @Test
  void bindsRequiredSlotsInOrder() {
    assertEquals("{person=anna, role=head}", bound(SEAT, "head anna"));
    assertEquals("{on=2025, state=confirmed, who=anna}", bound(POINT, "anna 2025 confirmed"));
  }

  @Test
  void bindsGroupsInAnyOrder() {
    assertEquals(
        "{condition=asked, on=2025, stated-by=Reuters, state=confirmed, who=anna}"
            .replace("stated-by=Reuters, state=confirmed", "state=confirmed, stated-by=Reuters"),
        bound(POINT, "anna 2025 confirmed, if asked, by Reuters"));
  }

  @Test
  void leavesCommasToTheLastSlot() {
    assertEquals(
        "{office=Aide, to all, person=anna, role=head}", bound(SEAT, "head anna, Aide, to all"));
  }

  @Test
  void knowsAGroupByTheLongestTextBeforeIt() {
    assertEquals("{at=one, person=anna}", bound(FOR_ONE_ROUND, "anna, only at one"));
    assertEquals(
        "{at=one, instead=bela, office=Aide, person=anna}",
        bound(FOR_ONE_ROUND, "anna, Aide, in place of bela, only at one"));
  }

  @Test
  void takesAnUnmistakableGroupWhereTheFirstOneIsLeftOut() {
    LinePattern rest = FOR_ONE_ROUND.afterFirst();
    assertEquals("{at=one}", bound(rest, "only at one"));
    assertEquals("{at=one, instead=bela}", bound(rest, "in place of bela, only at one"));
    assertEquals("{office=Aide}", bound(rest, "Aide"));
    assertEquals(
        "{stated-by=by Reuters}",
        bound(pattern("{on}[, by {stated-by}][, if {c}]").afterFirst(), "by Reuters"));
  }

  @Test
  void keepsBlanksInsideLinks() {
    assertEquals(
        "{office=Aide, person=[[Anna Maria, the second]], role=head}",
        bound(SEAT, "head [[Anna Maria, the second]], Aide"));
  }

  @Test
  void saysWhereEachPieceStands() {
    Map<String, LinePattern.Piece> pieces = SEAT.match("head  anna,  Aide", ANYWHERE).orElseThrow();
    assertEquals(new LinePattern.Piece("anna", 6), pieces.get("person"));
    assertEquals(new LinePattern.Piece("Aide", 13), pieces.get("office"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "head", "head ", "head anna, "})
  void refusesWhatLacksASlot(String line) {
    assertEquals(Optional.empty(), SEAT.match(line, ANYWHERE));
  }

  @Test
  void passesTheKeysOfAMapFromTheLeft() {
    assertEquals(Optional.of("role"), SEAT.first());
    assertEquals("{person}[, {office}]", SEAT.afterFirst().toString());
    assertEquals("{office}", SEAT.afterFirst().afterFirst().toString());
    assertEquals(Optional.empty(), SEAT.afterFirst().afterFirst().afterFirst().first());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{a", "a}", "[{a}]", "{a}[{b}]", "{a}[, {b}", "{a}[, {b}] {c}", "{a} {a}"})
  void refusesPatternsThatDoNotFit(String pattern) {
    assertTrue(LinePattern.parse(pattern).isEmpty());
  }

  @Test
  void isWrittenAsItWasRead() {
    assertEquals("{who} {on} {state}[, by {stated-by}][, if {condition}]", POINT.toString());
  }

  private static LinePattern pattern(String text) {
    return LinePattern.parse(text).orElseThrow();
  }

  private static String bound(LinePattern pattern, String line) {
    Map<String, String> bound = new TreeMap<>();
    pattern
        .match(line, ANYWHERE)
        .orElseThrow()
        .forEach((slot, piece) -> bound.put(slot, piece.text()));
    return bound.toString();
  }
}
