package org.rapporteur.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.report.DiagnosticFormat.Setting;
import org.rapporteur.source.SourceFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The formats that other programs read. */
class ProgramFormatsTest {
  private static final Setting SETTING = new Setting("content/istanbul", true, "1.2.3");
  private static final SourceFile FILE = new SourceFile("people/Özgür 100%+#.md", "a\n梅🕊 rusia\n");
  private static final Diagnostic PROBLEM =
      new Diagnostic(
          Code.MALFORMED_LINE, "should read {role} {person}", FILE.span(6, 11), Optional.of("as?"));
  private static final Diagnostic OF_A_FILE =
      new Diagnostic(
          Code.FILE_TOO_LARGE, "large", SourceFile.named("a.md").start(), Optional.empty());

  @Test
  void writesEveryProblemAsAJsonObject() {
    assertEquals(
        """
        [
          {
            "path": "people/Özgür 100%+#.md",
            "line": 2,
            "column": 4,
            "endLine": 2,
            "endColumn": 9,
            "severity": "error",
            "code": "malformed-line",
            "message": "should read {role} {person}",
            "hint": "as?",
            "help": "Follow the pattern, or write the entry as a map."
          }
        ]
        """,
        new JsonFormat().write(List.of(PROBLEM), SETTING));
  }

  @Test
  void writesAWholeDocumentEvenIfNothingIsWrong() {
    assertEquals("[]\n", new JsonFormat().write(List.of(), SETTING));
    assertTrue(sarif().at("/runs/0/results").isEmpty());
    assertTrue(sarif().at("/runs/0/results").isArray());
  }

  @Test
  void writesASarifLogOfOneRun() {
    JsonNode log = sarif(PROBLEM);
    assertEquals("2.1.0", log.at("/version").asString());
    assertEquals("rapporteur", log.at("/runs/0/tool/driver/name").asString());
    assertEquals("1.2.3", log.at("/runs/0/tool/driver/version").asString());
    assertEquals("unicodeCodePoints", log.at("/runs/0/columnKind").asString());
    assertEquals(1, log.at("/runs").size());
  }

  @Test
  void givesEveryCodeItsRule() {
    Set<String> ids = new HashSet<>();
    for (JsonNode rule : sarif(PROBLEM).at("/runs/0/tool/driver/rules")) {
      assertFalse(rule.at("/shortDescription/text").asString().isBlank());
      assertFalse(rule.at("/help/text").asString().isBlank());
      ids.add(rule.at("/id").asString());
    }
    assertEquals(Code.values().length, ids.size());
    assertTrue(ids.contains(sarif(PROBLEM).at("/runs/0/results/0/ruleId").asString()));
  }

  @Test
  void placesResultsByEncodedPathAndCodePoints() {
    JsonNode location = sarif(PROBLEM).at("/runs/0/results/0/locations/0/physicalLocation");
    assertEquals(
        "{\"artifactLocation\":{\"uri\":\"people/%C3%96zg%C3%BCr%20100%25%2B%23.md\","
            + "\"uriBaseId\":\"%SRCROOT%\"},\"region\":"
            + "{\"startLine\":2,\"startColumn\":4,\"endLine\":2,\"endColumn\":9}}",
        location.toString());
    assertTrue(sarif(PROBLEM).at("/runs/0/originalUriBaseIds/%SRCROOT%").isObject());
  }

  @Test
  void doublesBracesThatSarifTakesForPlaceholders() {
    assertEquals(
        "should read {{role}} {{person}}; as?",
        sarif(PROBLEM).at("/runs/0/results/0/message/text").asString());
  }

  @Test
  void givesNoRegionInAFileThatWasNotRead() {
    assertTrue(
        sarif(OF_A_FILE)
            .at("/runs/0/results/0/locations/0/physicalLocation/region")
            .isMissingNode());
  }

  @Test
  void namesAFileOutsideTheSiteInFull() {
    String out = Path.of("an out").toAbsolutePath().toString();
    Diagnostic problem =
        new Diagnostic(
            Code.BAD_OUTPUT, "not ours", SourceFile.named(out).start(), Optional.empty());
    JsonNode location = sarif(problem).at("/runs/0/results/0/locations/0/physicalLocation");
    assertTrue(location.at("/artifactLocation/uri").asString().matches("file:///.*/an%20out/?"));
    assertTrue(location.at("/artifactLocation/uriBaseId").isMissingNode());
    String text = new TextFormat().write(List.of(problem), new Setting("site", false, "1"));
    assertTrue(text.startsWith(out + ":1:1: error[bad-output]: not ours\n"));
  }

  @Test
  void listsTextFirst() {
    assertEquals(
        List.of("text", "json", "sarif"),
        DiagnosticFormats.ALL.stream().map(DiagnosticFormat::name).toList());
  }

  private static JsonNode sarif(Diagnostic... problems) {
    return JsonMapper.shared().readTree(new SarifFormat().write(List.of(problems), SETTING));
  }
}
