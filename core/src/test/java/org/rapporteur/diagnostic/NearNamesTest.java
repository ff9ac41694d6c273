package org.rapporteur.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NearNamesTest {
  @Test
  void findsNamesATypingMistakeAway() {
    List<String> names = List.of("title", "aliases", "summary");
    assertEquals(List.of("title"), NearNames.near("titel", names));
    assertEquals(List.of("title"), NearNames.near("Tittle", names));
    assertEquals(List.of("summary"), NearNames.near("sumary", names));
    assertEquals(List.of(), NearNames.near("colour", names));
  }

  @Test
  void namesTheNearestFirstAndNoMoreThanThree() {
    List<String> names = List.of("annab", "anna", "annac", "annad", "anne");
    assertEquals(List.of("anna", "annab", "annac"), NearNames.near("anna", names));
  }

  @Test
  void namesAnIdRatherThanTheTitleMadeOfIt() {
    assertEquals(
        List.of("anna-maria"), NearNames.near("anna-mraia", List.of("Anna Maria", "anna-maria")));
    assertEquals(
        List.of("Anna Maria"), NearNames.near("Anna Mraia", List.of("Anna Maria", "anna-maria")));
  }

  @Test
  void worksInAnyScript() {
    assertEquals(
        Optional.of("did you mean “зеленський”?"),
        NearNames.hint("зеленскький", List.of("зеленський", "anna")));
  }

  @Test
  void suggestsNothingForNothing() {
    assertEquals(Optional.empty(), NearNames.hint("", List.of("", "anna")));
    assertEquals(Optional.empty(), NearNames.hint("anna", List.of()));
  }
}
