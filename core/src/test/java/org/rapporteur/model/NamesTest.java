package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.schema.Schema;

final class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "Anna, anna",
    "ANNA, anna",
    "Zoe\u0308, zo\u00EB",
    "STRASSE, straße",
    "ЗЕЛЕНСЬКИЙ, зеленський",
    "ΟΔΥΣΣΕΥΣ, οδυσσευς",
    "'a   b', 'a b'",
    "'a\u00A0b', 'a b'",
    "'  a ', a",
  })
  void foldsSpellingsOfOneName(String one, String other) {
    assertEquals(Names.fold(other), Names.fold(one));
  }

  @Test
  void keepsDifferentNamesApart() {
    assertNotEquals(Names.fold("anna-b"), Names.fold("anna b"));
    assertNotEquals(Names.fold("é"), Names.fold("e"));
  }

  @Test
  void foldsTheSameInTurkey() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals("istanbul", Names.fold("ISTANBUL"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void findsIdsBeforeAliases() {
    Names names = new Names(new Schema(List.of()));
    EntityId anna = new EntityId("person", "anna");
    EntityId berta = new EntityId("person", "berta");
    names.add(anna, List.of("The Minister"));
    names.add(berta, List.of("Anna", "the minister"));
    assertEquals(new Names.Match.Found(anna), names.find("ANNA", _ -> true));
    assertEquals(
        new Names.Match.Ambiguous(List.of(anna, berta), true),
        names.find("the  Minister", _ -> true));
    assertEquals(new Names.Match.Missing(), names.find("anna", type -> type.equals("place")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"anna", "Anna Maria", "O'Neill", "2025-05-16", "王毅", "a.b_c", "100%", "𠮷"})
  void takesIds(String id) {
    assertEquals(Optional.empty(), EntityId.fault(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        " a",
        "a ",
        "..",
        "-",
        "a/b",
        "a\\b",
        "a#b",
        "a|b",
        "[a]",
        "a:b",
        "a\nb",
        "a\uFFFDb"
      })
  void refusesWhatCannotBeAnId(String id) {
    assertTrue(EntityId.fault(id).isPresent());
  }
}
