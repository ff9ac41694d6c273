package org.rapporteur.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every line of {@code edtf-spec.txt}. */
class EdtfSpecTest {

  private static final String FILE = "edtf-spec.txt";

  private record Line(int number, String text, String expected) {

    String where() {
      return FILE + ":" + number + ": " + text + expected;
    }
  }

  @TestFactory
  Stream<DynamicTest> readsAndRefusesAsSpecified() throws IOException {
    return lines().stream()
        .map(line -> dynamicTest(line.where(), () -> assertEquals(line.where(), outcome(line))));
  }

  @Test
  void readsEveryCanonicalTextBackToTheSameValue() throws IOException {
    for (Line line : lines()) {
      When.parse(line.text())
          .toOptional()
          .ifPresent(
              when -> assertEquals(when, When.parse(when.canonical()).orThrow(), line::where));
    }
  }

  @Test
  void holdsSeveralHundredLinesOfBothKinds() throws IOException {
    List<Line> lines = lines();
    long read = lines.stream().filter(line -> line.expected().startsWith(" => ")).count();
    assertTrue(read > 200, () -> read + " texts are read");
    assertTrue(lines.size() - read > 200, () -> lines.size() - read + " texts are refused");
  }

  private static String outcome(Line line) {
    String said =
        switch (When.parse(line.text())) {
          case Parsed.Ok<When>(When when) ->
              " => "
                  + String.join(
                      " | ",
                      when.canonical(),
                      date(when.earliest()),
                      date(when.latest()),
                      when.plain());
          case Parsed.Fault<When> fault ->
              " !! "
                  + fault.reason()
                  + " "
                  + fault.offset()
                  + "+"
                  + fault.length()
                  + " | "
                  + fault.message();
        };
    return new Line(line.number(), line.text(), said).where();
  }

  private static String date(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("none");
  }

  private static List<Line> lines() throws IOException {
    List<Line> lines = new ArrayList<>();
    List<String> all = text().lines().toList();
    for (int i = 0; i < all.size(); i++) {
      String line = all.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        int at = Math.max(line.indexOf(" => "), line.indexOf(" !! "));
        assertTrue(at >= 0, FILE + ":" + (i + 1) + ": neither => nor !!");
        lines.add(new Line(i + 1, line.substring(0, at), line.substring(at)));
      }
    }
    return lines;
  }

  private static String text() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(EdtfSpecTest.class.getResourceAsStream(FILE), FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
