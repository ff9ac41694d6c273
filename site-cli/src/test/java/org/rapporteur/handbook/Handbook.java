package org.rapporteur.handbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.cli.CommandPages;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markdown.MarkdownOptions;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.read.CorpusReader;
import org.rapporteur.read.SiteFolder;
import org.rapporteur.schema.Schema;
import org.rapporteur.work.Crew;

/** The handbook's folder, and those of its pages that are made of the program itself. */
final class Handbook {
  static final Path FOLDER = Path.of("..", "content", "handbook");
  static final ExampleSite EXAMPLE = new ExampleSite(FOLDER.resolve("_example"));
  private static final Path BROKEN =
      Path.of("..", "core", "src", "test", "resources", "org", "rapporteur", "broken");
  private static final Path VIEWS =
      Path.of("..", "core", "src", "main", "java", "org", "rapporteur", "view");

  private static final Path TOKENS =
      Path.of(
          "..",
          "templates",
          "src",
          "main",
          "resources",
          "org",
          "rapporteur",
          "theme",
          "styles",
          "tokens.css");

  private Handbook() {}

  /** The made pages by their path in the handbook. */
  static Map<String, String> made(Path temp) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    pages.putAll(new TypePages(schema(), EXAMPLE).all());
    pages.putAll(new ProblemPages(BROKEN, temp).all());
    pages.putAll(CommandPages.all());
    pages.putAll(ViewPage.all(VIEWS));
    pages.putAll(VariablePage.all(TOKENS));
    return pages;
  }

  /** The built-in types alone. */
  static Schema schema() throws IOException {
    Diagnostics log = new Diagnostics();
    try (Crew crew = new Crew(1)) {
      return new CorpusReader(new MarkdownReader(new MarkdownOptions(false)), crew, log)
          .readSchema(SiteFolder.list(EXAMPLE.folder(), log).orElseThrow());
    }
  }
}
