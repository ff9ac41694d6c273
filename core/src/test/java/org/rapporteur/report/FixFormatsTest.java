package org.rapporteur.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Fix;
import org.rapporteur.report.DiagnosticFormat.Setting;
import org.rapporteur.source.SourceFile;

final class FixFormatsTest {
  private static final Setting SETTING = new Setting("", false, "1");
  private static final SourceFile FILE = new SourceFile("people/a b.md", "of: 'rusia'\n");

  private static String written(DiagnosticFormat format, Optional<Fix> fix) {
    Diagnostic problem =
        new Diagnostic(Code.UNKNOWN_ID, "no such page", FILE.span(4, 11), Optional.empty(), fix);
    return format.write(List.of(problem), SETTING).replaceAll("\\s+", " ");
  }

  @Test
  void jsonCarriesTheEditThatIsCertain() {
    String json = written(new JsonFormat(), Optional.of(new Fix(FILE.span(5, 10), "russia")));
    assertTrue(
        json.contains(
            "\"fix\": { \"line\": 1, \"column\": 6, \"endLine\": 1, \"endColumn\": 11,"
                + " \"replacement\": \"russia\" }"),
        json);
    assertFalse(written(new JsonFormat(), Optional.empty()).contains("fix"));
  }

  @Test
  void sarifCarriesTheEditThatIsCertain() {
    String sarif = written(new SarifFormat(), Optional.of(new Fix(FILE.span(5, 10), "russia")));
    assertTrue(sarif.contains("\"text\": \"Write “russia” for “rusia”.\""), sarif);
    assertTrue(
        sarif.contains(
            "\"deletedRegion\": { \"startLine\": 1, \"startColumn\": 6, \"endLine\": 1,"
                + " \"endColumn\": 11 }, \"insertedContent\": { \"text\": \"russia\" }"),
        sarif);
    assertTrue(sarif.contains("\"uri\": \"people/a%20b.md\""), sarif);
    assertFalse(written(new SarifFormat(), Optional.empty()).contains("\"fixes\""));
  }
}
