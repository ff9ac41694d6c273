package org.rapporteur.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Lengths, quantities, coordinates, languages and addresses: a text, then what becomes of it. */
class ScalarTest {

  @TestFactory
  Stream<DynamicTest> readsLengths() {
    return run(
        Length::parse,
        """
        PT2H => PT2H | 2 hours
        about PT2H => about PT2H | about 2 hours
        P3D => P3D | 3 days
        P1Y2M => P1Y2M | 1 year 2 months
        PT40M => PT40M | 40 minutes
        P2W => P2W | 2 weeks
        P1DT2H30M => P1DT2H30M | 1 day 2 hours 30 minutes
        PT1.5H => PT1.5H | 1.5 hours
        PT0,5H => PT0.5H | 0.5 hours
        PT2H0M => PT2H | 2 hours
        PT0S => PT0S | 0 seconds
        PT01H => PT1H | 1 hour
        P1000D => P1000D | 1,000 days
        2 h => PT2H | 2 hours
        40 min => PT40M | 40 minutes
        40min => PT40M | 40 minutes
        1 hour 40 minutes => PT1H40M | 1 hour 40 minutes
        1 hour and 40 minutes => PT1H40M | 1 hour 40 minutes
        2 days, 3 hours => P2DT3H | 2 days 3 hours
        more than an hour !! MALFORMED [an hour]
        more than 1 hour => more than PT1H | more than 1 hour
        at least PT40M => at least PT40M | at least 40 minutes
        at most 3 days => at most P3D | at most 3 days
        less than 90 minutes => less than PT90M | less than 90 minutes
        ~2 h => about PT2H | about 2 hours
        Under 2 Hours => less than PT2H | less than 2 hours
        PT !! MALFORMED [PT]
        P !! MALFORMED [P]
        P2H !! MALFORMED [P2H]
        PT2D !! MALFORMED [PT2D]
        PT1M2H !! MALFORMED [PT1M2H]
        PT1.5H2M !! MALFORMED [PT1.5H2M]
        P1DT !! MALFORMED [P1DT]
        -PT2H !! MALFORMED [-PT2H]
        pt2h !! MALFORMED [pt2h]
        2 m !! MALFORMED [2 m]
        2 !! MALFORMED [2]
        about !! MALFORMED [about]
        ~ !! MALFORMED [~]
        about 2 fortnights !! MALFORMED [2 fortnights]
        2 hours or so !! MALFORMED [2 hours or so]
        """);
  }

  @TestFactory
  Stream<DynamicTest> readsQuantities() {
    return run(
        Quantity::parse,
        """
        1000 => 1000 | 1,000
        1,000 => 1000 | 1,000
        1 000 => 1000 | 1,000
        1 000 => 1000 | 1,000
        1,234,567 => 1234567 | 1,234,567
        about 1000 people => about 1000 people | about 1,000 people
        at least 6,000 bodies => at least 6000 bodies | at least 6,000 bodies
        up to 30 days => at most 30 days | at most 30 days
        more than 10 => more than 10 | more than 10
        fewer than 5 rounds => fewer than 5 rounds | fewer than 5 rounds
        24-48 hours => 24-48 hours | 24–48 hours
        24–48 hours => 24-48 hours | 24–48 hours
        24 to 48 hours => 24-48 hours | 24–48 hours
        about 1,000-1,200 => about 1000-1200 | about 1,000–1,200
        2.5 tonnes => 2.5 tonnes | 2.5 tonnes
        0.125 => 0.125 | 0.125
        5% => 5% | 5%
        5 % of seats => 5% of seats | 5% of seats
        1.5 million people => 1500000 people | 1.5 million people
        10 thousand => 10000 | 10,000
        2 million => 2000000 | 2 million
        1-2 million => 1000000-2000000 | 1 million–2 million
        -5 degrees => -5 degrees | -5 degrees
        50km => 50 km | 50 km
        1000 for 1000 => 1000 for 1000 | 1,000 for 1000
        people !! MALFORMED [people]
        about many !! MALFORMED [many]
        6.000 people !! MALFORMED [6.000]
        6.000-7.000 !! MALFORMED [6.000-7.000]
        1,00 !! MALFORMED [,00]
        1,0000 !! MALFORMED [,0000]
        10to 20 !! MALFORMED [to 20]
        1 thousand to 2 thousand people !! MALFORMED [ to 2 thousand people]
        10 20 !! MALFORMED [ 20]
        1-2-3 !! MALFORMED [-3]
        48-24 hours !! OUT_OF_RANGE [48-24]
        5-5 !! OUT_OF_RANGE [5-5]
        ٣ !! MALFORMED [٣]
        """);
  }

  @TestFactory
  Stream<DynamicTest> readsCoordinates() {
    return run(
        Coordinates::parse,
        """
        41.0391, 29.0000 => 41.0391, 29.0000 | 41.0391° N, 29.0000° E
        41.0391,29 => 41.0391, 29 | 41.0391° N, 29° E
        -33.9, -70.5 => -33.9, -70.5 | 33.9° S, 70.5° W
        90, 180 => 90, 180 | 90° N, 180° E
        −1.5, 0 => -1.5, 0 | 1.5° S, 0° E
        90.1, 0 !! OUT_OF_RANGE [90.1]
        29.0, 241.0 !! OUT_OF_RANGE [241.0]
        41,0391, 29,0 !! MALFORMED [41,0391, 29,0]
        41.0391 !! MALFORMED [41.0391]
        41.0391 29.0000 !! MALFORMED [41.0391 29.0000]
        41°N, 29°E !! MALFORMED [41°N, 29°E]
        NaN, 1 !! MALFORMED [NaN, 1]
        """);
  }

  @TestFactory
  Stream<DynamicTest> readsLanguages() {
    return run(
        LanguageTag::parse,
        """
        uk => uk | Ukrainian
        EN => en | English
        sr-latn-rs => sr-Latn-RS | Serbian (Latin, Serbia)
        zh-Hant => zh-Hant | Chinese (Traditional)
        de-1996 => de-1996 | German (German orthography of 1996)
        en_US !! MALFORMED [_]
        english-language-tag !! MALFORMED [tag]
        a !! MALFORMED [a]
        uk- !! MALFORMED [-]
        """);
  }

  @TestFactory
  Stream<DynamicTest> readsAddresses() {
    return run(
        WebAddress::parse,
        """
        https://example.org/a?b=c#d => https://example.org/a?b=c#d | https://example.org/a?b=c#d
        http://пример.рф/путь => http://пример.рф/путь | http://пример.рф/путь
        https://example.org:8080 => https://example.org:8080 | https://example.org:8080
        https://[::1]/ => https://[::1]/ | https://[::1]/
        HTTPS://Example.ORG => HTTPS://Example.ORG | HTTPS://Example.ORG
        mailto:desk@example.org => mailto:desk@example.org | mailto:desk@example.org
        doi:10.1000/182 => doi:10.1000/182 | doi:10.1000/182
        javascript:alert(1) !! UNSAFE [javascript:alert(1)]
        JavaScript:alert(1) !! UNSAFE [JavaScript:alert(1)]
        java\tscript:alert(1) !! UNSAFE [java\tscript:alert(1)]
        vbscript:x !! UNSAFE [vbscript:x]
        data:text/html,hello !! UNSAFE [data:text/html,hello]
        file:///etc/passwd !! UNSAFE [file:///etc/passwd]
        blob:https://example.org/x !! UNSAFE [blob:https://example.org/x]
        https://bank.example@evil.example/ !! UNSAFE [bank.example@]
        https://exa mple.org !! MALFORMED [ ]
        https://example.org/a|b !! MALFORMED [|]
        https://example.org/100% !! MALFORMED [%]
        https:// !! MALFORMED [https://]
        https:///path !! MALFORMED [https:///path]
        https:/example.org !! MALFORMED [https:/example.org]
        https://example.org:99999 !! MALFORMED [example.org:99999]
        https://exa$mple.org !! MALFORMED [exa$mple.org]
        ftp://example.org !! MALFORMED [ftp://example.org]
        www.example.org !! MALFORMED [www.example.org]
        //example.org/ !! MALFORMED [//example.org/]
        /path !! MALFORMED [/path]
        mailto:nobody !! MALFORMED [mailto:nobody]
        doi:182 !! MALFORMED [doi:182]
        """);
  }

  @Test
  void linksAnAddressInAscii() {
    assertEquals(
        "http://xn--e1afmkfd.xn--p1ai/%D0%BF%D1%83%D1%82%D1%8C",
        WebAddress.parse("http://пример.рф/путь").orThrow().href());
    assertEquals(
        "https://doi.org/10.1000/182", WebAddress.parse("doi:10.1000/182").orThrow().href());
  }

  @Test
  void knowsTheLanguagesWrittenFromTheRight() {
    assertTrue(LanguageTag.parse("fa").orThrow().rightToLeft());
    assertTrue(LanguageTag.parse("az-Arab").orThrow().rightToLeft());
    assertFalse(LanguageTag.parse("ar-Latn").orThrow().rightToLeft());
    assertFalse(LanguageTag.parse("tr").orThrow().rightToLeft());
  }

  @Test
  void comparesLengthsByTheirSeconds() {
    Length minutes = Length.parse("90 min").orThrow();
    assertTrue(minutes.compareTo(Length.parse("PT1H").orThrow()) > 0);
    assertTrue(minutes.compareTo(Length.parse("P1D").orThrow()) < 0);
  }

  private static Stream<DynamicTest> run(
      Function<String, Parsed<? extends Scalar>> parser, String spec) {
    return spec.lines()
        .map(line -> {
          String text = line.substring(0, Math.max(line.indexOf(" => "), line.indexOf(" !! ")));
          return dynamicTest(line, () -> assertEquals(line, text + outcome(parser, text)));
        });
  }

  private static String outcome(Function<String, Parsed<? extends Scalar>> parser, String text) {
    return switch (parser.apply(text)) {
      case Parsed.Ok<? extends Scalar> ok -> {
        Scalar value = assertInstanceOf(Scalar.class, ok.value());
        assertEquals(value, parser.apply(value.canonical()).orThrow());
        yield " => " + value.canonical() + " | " + value.plain();
      }
      case Parsed.Fault<? extends Scalar> fault -> {
        String blamed = text.substring(fault.offset(), fault.offset() + fault.length());
        yield " !! " + fault.reason() + " [" + blamed + "]";
      }
    };
  }
}
