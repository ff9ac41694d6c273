package org.rapporteur.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.graph.Graph;
import org.rapporteur.markdown.MarkdownOptions;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.Corpus;
import org.rapporteur.page.Pages;
import org.rapporteur.page.PlannedPage;
import org.rapporteur.page.SitePlan;
import org.rapporteur.publish.Generation;
import org.rapporteur.publish.OutputFolder;
import org.rapporteur.publish.Published;
import org.rapporteur.read.CorpusReader;
import org.rapporteur.read.SiteFiles;
import org.rapporteur.read.SiteFolder;
import org.rapporteur.schema.Schema;
import org.rapporteur.templates.FreemarkerTemplates;
import org.rapporteur.view.Rendering;
import org.rapporteur.view.Templates;
import org.rapporteur.work.Crew;

/** The hot stages of a build, each by itself over a whole site and on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = {"-Dorg.freemarker.loggerLibrary=none", "-Xmx2g"})
public class Stages {
  /** A folder with a {@code site.yaml}, from the top of the clone. */
  @Param("content/istanbul")
  public String site;

  private final Crew crew = new Crew(1);
  private SiteFiles files;
  private Schema schema;
  private Corpus corpus;
  private Graph graph;
  private Templates templates;
  private List<Map<String, Object>> data;
  private List<String> names;
  private List<byte[]> written;
  private Path out;

  /** Goes through every stage once; each measures itself from what the one before it left. */
  @Setup
  public void prepare() throws IOException {
    files = SiteFolder.list(Path.of(site), new Diagnostics()).orElseThrow();
    schema = reader().readSchema(files);
    corpus = read();
    graph = link();
    templates = FreemarkerTemplates.of(files.templates());
    SitePlan plan = plan();
    List<PlannedPage> planned = plan.pages();
    Pages pages = new Pages(plan);
    names = planned.stream().map(page -> name(pages, page)).toList();
    data = planned.stream().map(pages::data).toList();
    written = render().stream().map(Stages::bytes).toList();
    out = Files.createTempDirectory("rapporteur-jmh");
  }

  private String name(Pages pages, PlannedPage page) {
    return pages.templates(page).stream().filter(templates::has).findFirst().orElseThrow();
  }

  private static byte[] bytes(Rendering rendering) {
    return switch (rendering) {
      case Rendering.Page page -> page.utf8();
      case Rendering.Fault fault -> throw new IllegalStateException(fault.toString());
    };
  }

  private CorpusReader reader() {
    return new CorpusReader(
        new MarkdownReader(new MarkdownOptions(false)), crew, new Diagnostics());
  }

  /** Files to corpus: front matter, Markdown, names, facts. */
  @Benchmark
  public Corpus read() {
    return reader().read(files, schema);
  }

  /** Corpus to graph: every link and reference resolved, with its way back. */
  @Benchmark
  public Graph link() {
    return Graph.of(corpus, files.statics().keySet(), crew, new Diagnostics());
  }

  private SitePlan plan() {
    return SitePlan.of(corpus, graph, Optional.of("https://example.org/"));
  }

  /** Graph to views: what every page shows. */
  @Benchmark
  public List<Map<String, Object>> view() {
    SitePlan plan = plan();
    Pages pages = new Pages(plan);
    return plan.pages().stream().map(pages::data).toList();
  }

  /** Views to HTML. */
  @Benchmark
  public List<Rendering> render() {
    List<Rendering> rendered = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      rendered.add(templates.render(names.get(i), data.get(i)));
    }
    return rendered;
  }

  /** HTML to a folder that was empty. */
  @Benchmark
  public Published write() throws IOException {
    try (Generation generation = OutputFolder.at(out.resolve("site")).open()) {
      for (int i = 0; i < written.size(); i++) {
        generation.write("pages/" + i + "/index.html", written.get(i));
      }
      return generation.publish();
    }
  }

  /** Empties the folder, so that every write is a first one. */
  @Setup(Level.Invocation)
  public void empty() throws IOException {
    if (Files.exists(out)) {
      try (Stream<Path> all = Files.walk(out)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
    Files.createDirectories(out);
  }

  @TearDown
  public void end() throws IOException {
    empty();
    Files.delete(out);
    crew.close();
  }
}
