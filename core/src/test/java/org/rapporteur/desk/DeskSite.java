package org.rapporteur.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.graph.Graph;
import org.rapporteur.markdown.MarkdownOptions;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.read.CorpusReader;
import org.rapporteur.read.SiteFiles;
import org.rapporteur.read.SiteFolder;
import org.rapporteur.value.When;
import org.rapporteur.work.Crew;

/** A small site written by a test, page by page, and read as a build reads it. */
final class DeskSite {
  private final Path folder;

  DeskSite(Path folder) {
    this.folder = folder;
  }

  /** This site with one more page, of which only the front matter is told. */
  DeskSite with(String page, String frontMatter) {
    write(page + ".md", "---\n" + frontMatter + "---\n");
    return this;
  }

  /** This site with people who have nothing but a name. */
  DeskSite withPeople(String... ids) {
    for (String id : ids) {
      with("people/" + id, "title: " + id + "\n");
    }
    return this;
  }

  private void write(String path, String text) {
    Path file = folder.resolve(path);
    try {
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The site as it is read and linked. */
  Read read() {
    write("site.yaml", "title: A site\n");
    Diagnostics log = new Diagnostics();
    try (Crew crew = new Crew(1)) {
      SiteFiles files = SiteFolder.list(folder, log).orElseThrow();
      CorpusReader reader =
          new CorpusReader(new MarkdownReader(new MarkdownOptions(false)), crew, log);
      Corpus corpus = reader.read(files, reader.readSchema(files));
      Graph graph = Graph.of(corpus, files.statics().keySet(), crew, log);
      if (!log.sorted().isEmpty()) {
        throw new AssertionError(log.sorted());
      }
      return new Read(corpus, graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A site that is read and linked. */
  record Read(Corpus corpus, Graph graph) {
    Entity get(String type, String slug) {
      return corpus.get(new EntityId(type, slug));
    }

    RoundTable table() {
      return new RoundTable(corpus, graph);
    }

    RosterChanges changes() {
      Comparator<Entity> byDate =
          Comparator.comparing(
              (Entity round) -> round.when("held").or(() -> round.when("planned")).orElse(null),
              Comparator.nullsLast(When.order()));
      return new RosterChanges(corpus, table(), byDate.thenComparing(Entity::id));
    }
  }
}
