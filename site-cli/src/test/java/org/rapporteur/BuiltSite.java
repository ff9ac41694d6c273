package org.rapporteur;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.templates.FreemarkerTemplates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A site as it was built for a test, without a fault. */
public record BuiltSite(Path folder, Outcome outcome) {
  /** The sample that ships with the tool. */
  public static final Path SAMPLE = Path.of("..", "content", "istanbul");

  /** How to use the tool. */
  public static final Path HANDBOOK = Path.of("..", "content", "handbook");

  /** Builds a site to be looked at from disk. */
  public static BuiltSite of(Path site, Path out) throws IOException {
    return of(new BuildRequest(site, Optional.of(out), Optional.empty(), 2));
  }

  /** Builds a site; any error fails the test. */
  public static BuiltSite of(BuildRequest request) throws IOException {
    Outcome outcome = new SiteBuild(FreemarkerTemplates::of).run(request);
    assertEquals(
        "",
        outcome.diagnostics().stream()
            .filter(Diagnostic::isError)
            .map(BuiltSite::line)
            .collect(joining("\n")),
        "what is wrong with " + request.site());
    return new BuiltSite(request.out().orElseThrow(), outcome);
  }

  private static String line(Diagnostic diagnostic) {
    return diagnostic.span() + ": " + diagnostic.code().id() + ": " + diagnostic.message();
  }

  /** Writes the files of a site, by path. */
  public static Path write(Path folder, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.writeString(path, file.getValue());
    }
    return folder;
  }

  /** Every file by its path, as text in which each byte is one letter. */
  Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  /** The paths of all pages. */
  public List<String> pages() throws IOException {
    return files().keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  public Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(path)));
  }

  /** The page of an entity of the data files. */
  Document pageOf(JsonNode entity) throws IOException {
    return page(fileOf(entity));
  }

  /** The path of an entity's page. */
  static String fileOf(JsonNode entity) {
    return entity.get("url").asString() + "index.html";
  }

  /** The whole site as data. */
  JsonNode data() throws IOException {
    return json("data/site.json");
  }

  JsonNode json(String path) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(folder.resolve(path)));
  }

  /** The entities of the data files by the name that refers to them: {@code people/x}. */
  static Map<String, JsonNode> entities(JsonNode data) {
    Map<String, JsonNode> entities = new TreeMap<>();
    data.get("entities").forEach(entity -> entities.put(entity.get("page").asString(), entity));
    return entities;
  }
}
