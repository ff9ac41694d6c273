package org.rapporteur.build;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.audience.Projection;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.emit.Edition;
import org.rapporteur.emit.OutputFile;
import org.rapporteur.emit.Outputs;
import org.rapporteur.graph.Graph;
import org.rapporteur.graph.Target;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.page.PlannedPage;
import org.rapporteur.read.Rewording;
import org.rapporteur.read.SiteFiles;
import org.rapporteur.value.Tlp;

/**
 * What a clean run leaves behind, by which a page is shown as soon as its words are written and
 * before the site is made again. It is as that run will make it: its facts, and all that others say
 * of it, are as they were.
 *
 * @param read the corpus before anything was withheld of it
 */
record Glimpse(
    SiteFiles files, MarkdownReader markdown, Tlp audience, Corpus read, Edition edition) {
  /** The files of the one page whose words have changed; none if more has, or if they are wrong. */
  Map<String, byte[]> of(Set<String> changed) {
    if (changed.size() != 1) {
      return Map.of();
    }
    Diagnostics log = new Diagnostics();
    Map<String, byte[]> made =
        files
            .brief(changed.iterator().next())
            .flatMap(brief -> page(brief, log))
            .map(page -> made(page, log))
            .orElseGet(Map::of);
    return log.sorted().isEmpty() ? made : Map.of();
  }

  private Optional<Entity> page(SiteFiles.Listed brief, Diagnostics log) {
    return read.entities().stream()
        .filter(page -> page.span().file().path().equals(brief.path()) && page.span().start() == 0)
        .findFirst()
        .flatMap(page -> new Rewording(markdown, log).of(page, brief))
        .map(page -> new Projection(audience).of(page, read, log));
  }

  private Map<String, byte[]> made(Entity page, Diagnostics log) {
    Graph graph = edition.plan().graph();
    graph.link(page, log);
    if (citesItself(page, graph) != graph.citing(page.id()).contains(page.id())) {
      return Map.of();
    }
    Map<String, byte[]> made = new HashMap<>();
    var planned = new PlannedPage.OfEntity(page, edition.plan().addresses().of(page.id()));
    for (OutputFile.Made file : Outputs.of(planned, edition)) {
      file.bytes().apply(log).ifPresent(bytes -> made.put(file.address().path(), bytes));
    }
    return made;
  }

  /** A source is listed on its own page where its text cites it. */
  private static boolean citesItself(Entity page, Graph graph) {
    return graph.targets(page.body()).stream()
        .filter(Target.Sources.class::isInstance)
        .flatMap(target -> ((Target.Sources) target).citations().stream())
        .anyMatch(citation -> citation.source().equals(page.id()));
  }
}
