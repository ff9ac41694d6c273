package org.rapporteur.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlipTest {
  @ParameterizedTest
  @CsvSource({
    "rusia, russia",
    "Rusia, russia",
    "vladimir-medinksy, vladimir-medinsky",
    "vladimirmedinsky, vladimir-medinsky",
    "Vladimir Medinski y, Vladimir Medinskiy",
    "volodymyr-zelenskiy, volodymyr-zelenskyy",
    "зеленскький, зеленський",
    "istanbull-2025, istanbul-2025",
  })
  void takesASlipInAWordForWhatWasMeant(String written, String name) {
    assertTrue(Slip.isName(written, name));
  }

  @ParameterizedTest
  @CsvSource({
    "iran, iraq",
    "gambia, zambia",
    "slovakia, slovenia",
    "austria, australia",
    "embassy-austria, embassy-australia",
    "niger, nigeria",
    "aleksandr, aleksandra",
    "up-0514a, up-0514b",
    "up-0514, up-0515",
    "2025-05-16-istanbul, 2025-06-16-istanbul",
    "annex-i, annex-v",
    "ana, anna",
    "un, eu",
    "delegation-north, delegation-south",
    "john-smith, john-a-smith",
  })
  void doesNotTakeAnotherNameForASlip(String written, String name) {
    assertFalse(Slip.isName(written, name));
    assertFalse(Slip.isName(name, written));
  }

  @Test
  void isCertainOfAWordOutOfAListIfNoOtherIsNear() {
    List<String> words = List.of("title", "attended", "attended-part", "accepts", "rejects", "no");
    assertEquals(Optional.of("title"), Slip.ofWord("titel", words));
    assertEquals(Optional.of("attended"), Slip.ofWord("atended", words));
    assertEquals(Optional.empty(), Slip.ofWord("on", words));
    assertEquals(Optional.empty(), Slip.ofWord("cat", List.of("cats", "cart")));
    assertEquals(Optional.empty(), Slip.ofWord("round-2", List.of("round-3")));
  }
}
