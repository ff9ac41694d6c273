package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Schemas of a site, held against the front matter of the sample and against mistakes. */
class SchemaCommandTest {
  private static final Path TYPES =
      Path.of("..", "core", "src", "main", "resources", "org", "rapporteur", "types");

  @TempDir private static Path folder;
  private static Path site = Path.of("");

  @BeforeAll
  static void writeTheSchemasOfTheSample() throws IOException {
    site = folder.resolve("site");
    assertEquals(0, Ran.in(folder, "init", "site", "--sample").code());
    Files.createDirectories(site.resolve("types"));
    Files.writeString(
        site.resolve("types/vote.yaml"),
        """
        label: Vote
        folder: votes
        fields:
          result: {label: Result, about: How it ended., type: enum, values: {y: Passed, n: Failed}}
          by: {label: By, type: reference, to: [person], required: true, repeats: true}
        """);
    Ran.in(site, "schema")
        .assertAnswers(
            0,
            """
            Wrote 20 schemas to .rapporteur/schema
            Visual Studio Code finds them by .vscode/settings.json
            Run this again when types or pages are added.
            """,
            "");
  }

  @Test
  void allowAllThatTheSampleSays() throws IOException {
    List<String> faults = new ArrayList<>();
    Map<String, Validator> validators = new TreeMap<>();
    for (Path page : pages()) {
      String folder = site.relativize(page).getName(0).toString();
      String type = typeOf(folder);
      Validator validator = validators.computeIfAbsent(type, SchemaCommandTest::validator);
      if (!isRight(validator, frontMatter(page))) {
        faults.add(page.toString());
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(validators.size() > 12, () -> "types seen: " + validators.keySet());
    assertTrue(isRight(validator("site"), Files.readString(site.resolve("site.yaml"))));
  }

  @Test
  void allowTheTypesFilesThatShipWithTheProgram() throws IOException {
    Validator validator = validator("_types");
    try (Stream<Path> files = Files.list(TYPES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        assertTrue(isRight(validator, Files.readString(file)), file.toString());
      }
    }
    assertFalse(isRight(validator, "label: X\nfolders: xs\n"));
    assertFalse(isRight(validator, "fields: {a: {type: dat}}\n"));
    assertFalse(isRight(validator, "fields: {a: {label: A}}\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          delegation | of: russia
          delegation | {of: russia, seats: {head: {vladimir-medinsky: Aide}}}
          delegation | {of: russia, seats: [head vladimir-medinsky, "expert x, y"]}
          delegation | {of: russia, seats: {expert: [{person: unknown, office: x}, alexander-zorin]}}
          delegation | {of: [[russia]], rounds: "[[2025-05-16-istanbul]]"}
          round      | {status: concluded, held: [2025-05-15, 2025-05-16], track: 1, format: "direct [@seed]"}
          round      | {status: [{value: agreed, as-of: 2025, status: superseded}, concluded]}
          round      | {attendance: [donald-trump 2025-05-12 considering]}
          round      | {agenda: ["technical: the pier", political]}
          round      |
          person     | {draft: false, title: 2025}
          measure    | {stages: {2025-05-23: [390 people from russia to ukraine]}}
          vote       | {by: rustem-umerov, result: y}
          source     | {reliability: C, published: 2025-05~}
          """)
  void allowWhatCheckAllows(String type, String facts) {
    assertTrue(isRight(validator(type), facts == null ? "{}" : facts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          delegation | title: no organization
          delegation | {of: russia, seatz: {}}
          delegation | {of: russia, seats: {chief: {vladimir-medinsky: Aide}}}
          delegation | {of: russia, seats: chief vladimir-medinsky}
          delegation | {of: russia, seats: [{person: vladimir-medinsky}]}
          delegation | {of: russia, seats: [{role: head, office: x}]}
          delegation | {of: russia, seats: [{person: x, role: head, offfice: y}]}
          round      | status: conclude
          round      | held: 16 May 2025
          round      | {held: {value: 2025-05-16, sources: seed}}
          round      | {held: {value: 2025-05-16, credibility: 7}}
          round      | {status: {value: concluded, status: certain}}
          round      | track: 4
          round      | {agenda: tecnical}
          vote       | result: y
          vote       | {by: rustem-umerov, result: x}
          site       | description: no title
          site       | {title: x, base_url: https://example.org/}
          """)
  void refuseMistakes(String type, String facts) {
    assertFalse(isRight(validator(type), facts));
  }

  @Test
  void saysWhatFieldsMeanAndOffersTheIdsThatAreThere() throws IOException {
    JsonNode schema = json(".rapporteur/schema/delegation.json");
    assertEquals(
        "The organization the delegation represents.",
        schema.at("/properties/of/description").asString());
    assertTrue(
        schema
            .at("/definitions/id-organization/examples")
            .valueStream()
            .anyMatch(id -> id.asString().equals("russia")));
    assertEquals("Vote", json(".rapporteur/schema/vote.json").get("title").asString());
  }

  @Test
  void leavesSettingsOfTheWriterAlone(@TempDir Path other) throws IOException {
    Files.writeString(other.resolve("site.yaml"), "title: A\n");
    Files.createDirectories(other.resolve(".vscode"));
    Files.writeString(other.resolve(".vscode/settings.json"), "{}");
    Ran ran = Ran.in(other, "schema");
    assertEquals("{}", Files.readString(other.resolve(".vscode/settings.json")));
    assertTrue(
        ran.out()
            .contains(".vscode/settings.json is your own and stays as it is; add this to it:\n{"),
        ran.out());
    assertTrue(ran.out().contains("\"/types/*.yaml\""), ran.out());
    assertEquals(0, Ran.in(other, "check").code());
    Files.delete(other.resolve(".vscode/settings.json"));
    Ran.in(other, "schema");
    Ran again = Ran.in(other, "schema");
    assertTrue(again.out().contains("finds them by .vscode/settings.json"), again.out());
  }

  @Test
  void refusesAFolderThatIsNoSite(@TempDir Path other) {
    Ran ran = Ran.in(other, "schema");
    assertEquals(2, ran.code());
    assertTrue(ran.err().startsWith("rapporteur: this folder is no site: "), ran.err());
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> walk = Files.walk(site)) {
      return walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static String frontMatter(Path page) throws IOException {
    String text = Files.readString(page);
    return text.substring(4, text.indexOf("\n---", 3) + 1);
  }

  private static String typeOf(String folder) {
    return switch (folder) {
      case "people" -> "person";
      case "processes" -> "process";
      case "talks" -> "talks";
      default -> folder.substring(0, folder.length() - 1);
    };
  }

  private static boolean isRight(Validator validator, String yaml) {
    return validator.validate(URI.create("schema"), yaml).isValid();
  }

  private static Validator validator(String type) {
    try {
      Validator validator =
          new ValidatorFactory()
              .withDefaultDialect(new Dialects.Draft7Dialect())
              .withJsonNodeFactory(new SnakeYamlNode.Factory())
              .createValidator();
      validator.registerSchema(
          URI.create("schema"),
          Files.readString(site.resolve(".rapporteur/schema/" + type + ".json")));
      return validator;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(String name) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(site.resolve(name)));
  }
}
