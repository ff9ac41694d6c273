package org.rapporteur.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ColorTest {
  /** The examples are those of the WCAG's own understanding document and of common checkers. */
  @ParameterizedTest
  @CsvSource({
    "#000, #fff, 21.0",
    "#fff, #FFFFFF, 1.0",
    "#777777, #ffffff, 4.47",
    "#0000ff, #ffffff, 8.59"
  })
  void measuresContrastAsTheWcagDoes(String one, String other, double contrast) {
    assertEquals(contrast, color(one).contrast(color(other)), 0.01);
    assertEquals(contrast, color(other).contrast(color(one)), 0.01);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "#12", "#12345", "1d5845", "#1d584g", "green", "#1d5845 "})
  void takesNothingButHexadecimalDigits(String text) {
    assertEquals(Optional.empty(), Color.parse(text));
  }

  @Test
  void lightensNoMoreThanItMust() {
    Color light = color("#7a1f2b").lightened(7, Papers.DARK);
    assertTrue(light.contrast(Papers.DARK) >= 7);
    assertTrue(light.contrast(Papers.DARK) < 7.5, light.css());
    assertEquals("#ffffff", color("#ffffff").lightened(7, Papers.DARK).css());
  }

  private static Color color(String text) {
    return Color.parse(text).orElseThrow();
  }
}
