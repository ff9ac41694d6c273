package org.rapporteur.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is true of every value and of every text, tried on many of them. */
class RoundTripTest {

  private static final long SEED = 48;

  private static final List<Function<String, Parsed<? extends Scalar>>> PARSERS =
      List.of(
          Edtf::parse,
          Moment::parse,
          When::parse,
          Length::parse,
          Quantity::parse,
          Coordinates::parse,
          LanguageTag::parse,
          WebAddress::parse);

  @Test
  void readsBackWhatItWrites() {
    AnyWhen any = new AnyWhen(SEED);
    for (int i = 0; i < 2_000; i++) {
      When when = any.next();
      assertEquals(when, When.parse(when.canonical()).orThrow());
      assertFalse(when.plain().isBlank());
    }
  }

  @Test
  void endsNoEarlierThanItBegins() {
    AnyWhen any = new AnyWhen(SEED);
    for (int i = 0; i < 2_000; i++) {
      When when = any.next();
      if (when.earliest().isPresent() && when.latest().isPresent()) {
        assertFalse(when.latest().get().isBefore(when.earliest().get()), when::canonical);
      }
    }
  }

  @Test
  void readsOrBlamesCharactersOfAnyText() {
    AnyWhen any = new AnyWhen(SEED);
    for (int i = 0; i < 1_500; i++) {
      String text = i % 2 == 0 ? any.nextText() : any.nextMutant();
      for (Function<String, Parsed<? extends Scalar>> parser : PARSERS) {
        check(text, parser);
      }
    }
  }

  private static void check(String text, Function<String, Parsed<? extends Scalar>> parser) {
    switch (parser.apply(text)) {
      case Parsed.Ok<? extends Scalar> ok -> {
        Scalar value = ok.value();
        assertEquals(value, parser.apply(value.canonical()).orThrow(), () -> "[" + text + "]");
        assertFalse(value.plain().isBlank(), () -> "[" + text + "]");
      }
      case Parsed.Fault<? extends Scalar> fault -> {
        int end = fault.offset() + fault.length();
        assertTrue(
            fault.offset() >= 0 && end <= text.length() && (fault.length() > 0 || text.isEmpty()),
            () -> "[" + text + "] " + fault);
        assertFalse(fault.message().endsWith("."), fault::message);
      }
    }
  }

  @Test
  void answersSoonOnLongTexts() {
    for (String part : List.of("9", "X", "?", "-", "[", "2025,", "1,000,", "1 000 ", "a.", "..")) {
      String text = part.repeat(4_000);
      for (String whole :
          List.of(text, "https://" + text, "2025-05-16T13:30 " + text, "5 " + text)) {
        for (Function<String, Parsed<? extends Scalar>> parser : PARSERS) {
          check(whole, parser);
        }
      }
    }
  }
}
