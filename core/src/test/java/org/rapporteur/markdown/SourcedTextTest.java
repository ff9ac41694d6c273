package org.rapporteur.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourcedTextTest {
  private static final String SOURCE = "The envoys met in Geneva, and met again in Vienna.";

  @Test
  void isTheSameWhereverItsLettersAreKept() {
    SourcedText.Writer writer = new SourcedText.Writer(SOURCE);
    writer.append("<p>");
    writer.appendFrom(0, "The envoys met in Geneva");
    writer.cut();
    writer.appendFrom(24, ", and met again in Vienna.");
    writer.append("</p>");
    assertEquals(
        SourcedText.of(List.of("<p>The envoys met in Geneva", ", and met again in Vienna.</p>")),
        writer.written());
  }

  @Test
  void copiesWhatDoesNotStandInTheSourceWhereItIsThoughtTo() {
    SourcedText.Writer writer = new SourcedText.Writer(SOURCE);
    writer.appendFrom(1, "The envoys met in Geneva");
    writer.appendFrom(40, " in Vienna. And that was all.");
    assertEquals("The envoys met in Geneva in Vienna. And that was all.", text(writer));
  }

  @Test
  void isAnotherWhereItIsCutElsewhere() {
    assertNotEquals(SourcedText.of(List.of("a", "b")), SourcedText.of(List.of("ab")));
    assertNotEquals(SourcedText.of(List.of("", "ab")), SourcedText.of(List.of("ab", "")));
    assertEquals(2, SourcedText.of(List.of("", "", "")).cuts());
  }

  @Test
  void knowsWhereALineBegins() {
    SourcedText.Writer writer = new SourcedText.Writer("A line of the source.\n");
    assertTrue(writer.beginsLine());
    writer.append("<p>");
    assertFalse(writer.beginsLine());
    writer.appendFrom(0, "A line of the source.\n");
    assertTrue(writer.beginsLine());
    writer.cut();
    assertFalse(writer.beginsLine());
  }

  @Test
  void isWhatWasWrittenWhateverWasWritten() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      SourcedText.Writer writer = new SourcedText.Writer(SOURCE);
      StringBuilder expected = new StringBuilder();
      for (int step = random.nextInt(60); step > 0; step--) {
        int from = random.nextInt(SOURCE.length());
        String part = SOURCE.substring(from, from + random.nextInt(SOURCE.length() - from + 1));
        switch (random.nextInt(3)) {
          case 0 -> writer.append(part);
          case 1 -> writer.appendFrom(random.nextBoolean() ? from : random.nextInt(80), part);
          default -> {
            writer.cut();
            part = "\0";
          }
        }
        expected.append(part);
      }
      assertEquals(expected.toString(), text(writer), "round " + round);
    }
  }

  private static String text(SourcedText.Writer writer) {
    return writer.written().toString();
  }
}
