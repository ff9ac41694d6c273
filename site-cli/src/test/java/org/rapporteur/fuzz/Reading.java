package org.rapporteur.fuzz;

import java.util.List;
import java.util.Map;
import org.rapporteur.audience.AsOf;
import org.rapporteur.audience.Projection;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.graph.Graph;
import org.rapporteur.lint.Lints;
import org.rapporteur.markdown.MarkdownOptions;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.Corpus;
import org.rapporteur.read.CorpusReader;
import org.rapporteur.read.SiteFiles;
import org.rapporteur.schema.Schema;
import org.rapporteur.source.SourceFile;
import org.rapporteur.value.Tlp;
import org.rapporteur.work.Crew;
import org.rapporteur.work.Stopwatch;

/**
 * A site as it was read and linked, with all that was found in it.
 *
 * @param log what is wrong with it, and what else was noticed
 */
record Reading(Corpus corpus, Graph graph, Diagnostics log) {
  private static final MarkdownReader MARKDOWN = new MarkdownReader(new MarkdownOptions(false));
  private static final Crew CREW = new Crew(1);
  private static final SourceFile SETTINGS = new SourceFile("site.yaml", "title: A site\n");
  private static final Schema BUILT_IN =
      reader(new Diagnostics()).readSchema(files(SETTINGS, List.of(), List.of()));

  /** A site with these types and nothing else. */
  static Reading ofTypes(SourceFile types) {
    SiteFiles files = files(SETTINGS, List.of(types), List.of());
    Diagnostics log = new Diagnostics();
    return of(files, reader(log).readSchema(files), log);
  }

  /** A site without pages. */
  static Reading ofSettings(SourceFile settings) {
    return of(files(settings, List.of(), List.of()));
  }

  /** A site of one page. */
  static Reading ofBrief(SiteFiles.Listed brief) {
    return of(files(SETTINGS, List.of(), List.of(brief)));
  }

  /** A site without types of its own. */
  static Reading of(SiteFiles files) {
    return of(files, BUILT_IN, new Diagnostics());
  }

  private static Reading of(SiteFiles files, Schema schema, Diagnostics log) {
    Corpus read = reader(log).read(files, schema);
    Corpus corpus = AsOf.of(new Projection(Tlp.CLEAR).of(read, log));
    Graph graph = Graph.of(corpus, files.statics().keySet(), CREW, log);
    if (!log.hasErrors()) {
      Lints.findings(corpus, graph, CREW, Stopwatch.stopped()).forEach(log::add);
    }
    return new Reading(corpus, graph, log);
  }

  private static CorpusReader reader(Diagnostics log) {
    return new CorpusReader(MARKDOWN, CREW, log);
  }

  private static SiteFiles files(
      SourceFile settings, List<SourceFile> types, List<SiteFiles.Listed> briefs) {
    return new SiteFiles(settings, types, List.of(), briefs, Map.of());
  }
}
