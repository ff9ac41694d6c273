package org.rapporteur.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("one test changes the locale and time zone of the JVM")
class EdtfTest {

  private static Edtf date(String text) {
    return Edtf.parse(text).orThrow();
  }

  @Test
  void refusesAMomentWhereADateStands() {
    Parsed.Fault<Edtf> fault = Edtf.parse("2025-05-16T13:30+03:00").fault().orElseThrow();
    assertEquals(Reason.MALFORMED, fault.reason());
    assertEquals(10, fault.offset());
    assertEquals(12, fault.length());
  }

  @Test
  void blamesTheRightCharactersInsideBlanksAndBrackets() {
    Parsed.Fault<Edtf> fault = Edtf.parse("  [2025-05-16, 2024-02-30] ").fault().orElseThrow();
    assertEquals(Reason.IMPOSSIBLE_DATE, fault.reason());
    assertEquals("30", "  [2025-05-16, 2024-02-30] ".substring(fault.offset()).substring(0, 2));
    assertEquals("2024-02-30 is not a date: February 2024 has 29 days", fault.message());
  }

  @Test
  void blamesAllOfABlankText() {
    assertEquals(
        new Parsed.Fault<Edtf>(Reason.MALFORMED, "an empty text is not a date", 0, 0),
        Edtf.parse(""));
    assertEquals(
        new Parsed.Fault<Edtf>(Reason.MALFORMED, "an empty text is not a date", 0, 3),
        Edtf.parse("   "));
  }

  @Test
  void readsWhatStandsBetweenBlanks() {
    assertEquals(date("2025-05-16"), date(" 2025-05-16\n"));
  }

  @Test
  void makesOneOfSeveralDates() {
    Edtf set = Edtf.oneOf(List.of(date("2025-05-16"), date("2025-05-15"), date("2025-05-16")));
    assertEquals("[2025-05-15,2025-05-16]", set.edtf());
    assertEquals("15 or 16 May 2025", set.plain());
    assertEquals(date("[2025-05-15,2025-05-16]"), set);
  }

  @Test
  void opensSetsWithinASetAndKeepsASingleDate() {
    assertEquals(
        "[2025-05-14,2025-05-15,2025-05-16]",
        Edtf.oneOf(List.of(date("[2025-05-16,2025-05-15]"), date("2025-05-14"))).edtf());
    assertEquals(date("2025-05~"), Edtf.oneOf(List.of(date("2025-05~"))));
    assertThrows(IllegalArgumentException.class, () -> Edtf.oneOf(List.of()));
  }

  @Test
  void tellsWhatIsUncertainAndWhatApproximate() {
    assertTrue(date("2025?").uncertain());
    assertFalse(date("2025?").approximate());
    assertTrue(date("2025/2026%").uncertain());
    assertTrue(date("[2024~,2026]").approximate());
    assertFalse(date("2025").uncertain());
    assertTrue(date("2025~/2026").approximate());
    assertFalse(date("2025~/2026").uncertain());
    assertFalse(date("2025?/..").approximate());
    assertFalse(date("2025/2026").uncertain());
  }

  @Test
  void isPrintedAsItIsWritten() {
    Stream.of("2025-05~", "2025-21", "2025/..", "[2024,2025]")
        .forEach(text -> assertEquals(text, date(text).toString()));
  }

  @Test
  void givesHtmlTheDatesItKnows() {
    assertEquals(Optional.of("2025-05-16"), date("2025-05-16").htmlDateTime());
    assertEquals(Optional.of("2025-05"), date("2025-05").htmlDateTime());
    assertEquals(Optional.of("0043"), date("0043").htmlDateTime());
    assertEquals(Optional.of("0001"), date("0001").htmlDateTime());
    assertEquals(Optional.of("12025"), date("Y12025").htmlDateTime());
    Stream.of("0000", "-0043", "2025?", "2025-05~", "201X", "2025-21", "2025/2026", "[2024,2025]")
        .forEach(text -> assertEquals(Optional.empty(), date(text).htmlDateTime(), text));
  }

  @Test
  void saysTheSameUnderEveryLocaleAndTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<String> texts =
        List.of("2025-05-16", "Y-170000002", "2025-05-16 13:30 Europe/Istanbul", "18XX", "SOON");
    List<String> before = texts.stream().map(text -> When.parse(text).toString()).toList();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "de-DE")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertEquals(before, texts.stream().map(text -> When.parse(text).toString()).toList());
        assertEquals("1.5 million", Quantity.parse("1,500,000").orThrow().plain());
        assertEquals("2 hours", Length.parse("2 H").orThrow().plain());
        assertEquals("41.0391° N, 29.0° E", Coordinates.parse("41.0391,29.0").orThrow().plain());
        assertEquals("Ukrainian", LanguageTag.parse("uk").orThrow().plain());
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
