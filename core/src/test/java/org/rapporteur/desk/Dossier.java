package org.rapporteur.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.audience.Projection;
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
import org.rapporteur.schema.Schema;
import org.rapporteur.value.Tlp;
import org.rapporteur.work.Crew;

/** A small site as text, read and linked. */
record Dossier(Corpus corpus, Graph graph) {
  /** Reads a site out of its files, one after the other: {@code == people/anna} and its facts. */
  static Dossier of(Path folder, String files) {
    try {
      Files.writeString(folder.resolve("site.yaml"), "title: A site\n");
      for (String file : files.split("(?m)^== ")) {
        if (!file.isBlank()) {
          int end = file.indexOf('\n');
          Path path = folder.resolve(file.substring(0, end).strip() + ".md");
          Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(folder));
          Files.writeString(path, "---\n" + file.substring(end + 1).strip() + "\n---\n");
        }
      }
      return read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dossier read(Path folder) throws IOException {
    Diagnostics log = new Diagnostics();
    try (Crew crew = new Crew(1)) {
      SiteFiles files = SiteFolder.list(folder, log).orElseThrow();
      CorpusReader reader =
          new CorpusReader(new MarkdownReader(new MarkdownOptions(false)), crew, log);
      Schema schema = reader.readSchema(files);
      Corpus corpus = new Projection(Tlp.CLEAR).of(reader.read(files, schema), log);
      Graph graph = Graph.of(corpus, files.statics().keySet(), crew, log);
      if (!log.sorted().isEmpty()) {
        throw new AssertionError(log.sorted());
      }
      return new Dossier(corpus, graph);
    }
  }

  Entity page(String type, String id) {
    return corpus.get(new EntityId(type, id));
  }
}
