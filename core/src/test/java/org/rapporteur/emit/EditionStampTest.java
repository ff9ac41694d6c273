package org.rapporteur.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.emit.EditionStamp.Readers;
import org.rapporteur.json.JsonText;
import org.rapporteur.model.Audience;
import org.rapporteur.model.Today;
import org.rapporteur.value.Tlp;
import org.rapporteur.value.When;

/** For whom a folder was made, and for whom it may be made next. */
class EditionStampTest {
  @TempDir private Path out;

  private static Audience audience(Tlp tlp, boolean drafts) {
    return new Audience(tlp, drafts, Today.now(Instant.EPOCH), Optional.empty());
  }

  private Optional<Readers> read(Map<String, Object> data) throws IOException {
    Files.write(out.resolve("edition.json"), JsonText.prettyUtf8(data));
    return EditionStamp.of(out);
  }

  @ParameterizedTest
  @CsvSource({
    "CLEAR, false, CLEAR, false, true",
    "CLEAR, false, AMBER, false, false",
    "CLEAR, false, CLEAR, true, false",
    "CLEAR, true, CLEAR, true, true",
    "CLEAR, true, CLEAR, false, true",
    "AMBER, false, GREEN, false, true",
    "AMBER, false, AMBER, true, false",
    "AMBER, true, RED, false, false",
  })
  void aFolderIsNeverFilledForFewerThanReadIt(
      Tlp folder, boolean withDrafts, Tlp next, boolean nextDrafts, boolean may) {
    assertEquals(may, new Readers(folder, withDrafts).mayBecome(audience(next, nextDrafts)));
  }

  @Test
  void isReadBackFromTheFolder() throws IOException {
    for (Tlp tlp : Tlp.values()) {
      for (boolean drafts : new boolean[] {false, true}) {
        Audience audience = audience(tlp, drafts);
        assertEquals(Optional.of(Readers.of(audience)), read(EditionStamp.data(audience)));
      }
    }
  }

  @Test
  void aFolderThatDoesNotSayIsForNobodyKnown() throws IOException {
    assertEquals(Optional.empty(), EditionStamp.of(out));
    assertEquals(Optional.empty(), read(Map.of("audience", "everybody")));
    assertEquals(Optional.empty(), read(Map.of("audience", "TLP:WHITE")));
  }

  @Test
  void saysWhoTheReadersAre() {
    assertEquals("TLP:AMBER", new Readers(Tlp.AMBER, false).said());
    assertEquals("TLP:CLEAR with drafts", new Readers(Tlp.CLEAR, true).said());
  }

  @Test
  void tellsTheDaysThatWereGivenAndNotTheClock() {
    Today day = Today.given(When.parse("2031-04-02").toOptional().orElseThrow());
    Map<String, Object> data =
        EditionStamp.data(
            new Audience(Tlp.GREEN, false, day, Optional.of(LocalDate.parse("2031-04-03"))));
    assertEquals("2031-04-02", data.get("today"));
    assertEquals("2031-04-03", data.get("as-of"));
    Map<String, Object> now = EditionStamp.data(audience(Tlp.GREEN, false));
    assertTrue(!now.containsKey("today") && !now.containsKey("as-of"), now::toString);
  }
}
