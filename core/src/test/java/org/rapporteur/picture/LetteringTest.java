package org.rapporteur.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {
  private static final Lettering TEN = new Lettering(10);

  @Test
  void wideLettersTakeMoreRoomThanNarrowOnes() {
    assertTrue(TEN.width("mmm") > TEN.width("iii"));
    assertEquals(0, TEN.width(""));
  }

  @Test
  void marksThatStandOnALetterTakeNoRoom() {
    assertEquals(TEN.width("e"), TEN.width("e\u0301"));
  }

  @Test
  void breaksBetweenWords() {
    assertEquals(List.of("one two", "three"), TEN.lines("one two three", TEN.width("one two"), 3));
  }

  @Test
  void breaksAWordThatFitsNoLine() {
    assertTrue(
        TEN.lines("Donaudampfschifffahrt", 60, 9).stream().allMatch(line -> TEN.width(line) <= 60));
    assertEquals(
        "Donaudampfschifffahrt", String.join("", TEN.lines("Donaudampfschifffahrt", 60, 9)));
  }

  @Test
  void saysThatMoreWouldFollow() {
    List<String> lines = TEN.lines("one two three four five six seven", 45, 2);
    assertEquals(2, lines.size());
    assertTrue(lines.getLast().endsWith("…"), lines.toString());
    assertTrue(TEN.width(lines.getLast()) <= 45);
  }

  @Test
  void neverBreaksALetterInTwo() {
    String flags = "🕊🕊🕊🕊🕊🕊";
    TEN.lines(flags, 25, 9)
        .forEach(line -> assertEquals(line.codePointCount(0, line.length()) * 2, line.length()));
  }
}
