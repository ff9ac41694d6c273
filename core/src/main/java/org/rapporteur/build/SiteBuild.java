package org.rapporteur.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.rapporteur.audience.AsOf;
import org.rapporteur.audience.Projection;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.emit.Edition;
import org.rapporteur.emit.EditionStamp;
import org.rapporteur.emit.OutputFile;
import org.rapporteur.emit.Outputs;
import org.rapporteur.emit.OwnTemplates;
import org.rapporteur.graph.Graph;
import org.rapporteur.lint.Lints;
import org.rapporteur.markdown.MarkdownOptions;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.Audience;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Uses;
import org.rapporteur.model.Value;
import org.rapporteur.page.Arrangement;
import org.rapporteur.page.Pages;
import org.rapporteur.page.SitePlan;
import org.rapporteur.publish.OutputFolder;
import org.rapporteur.publish.Published;
import org.rapporteur.publish.Refusal;
import org.rapporteur.read.CorpusReader;
import org.rapporteur.read.SiteFiles;
import org.rapporteur.read.SiteFolder;
import org.rapporteur.schema.Schema;
import org.rapporteur.source.SourceFile;
import org.rapporteur.view.Rendering;
import org.rapporteur.view.StillRendering;
import org.rapporteur.view.Templates;
import org.rapporteur.work.Crew;
import org.rapporteur.work.Progress;
import org.rapporteur.work.Stopwatch;

/** The story: a folder of briefs becomes a website, or a list of what is wrong with it. */
public final class SiteBuild {
  private final Function<List<SourceFile>, Templates> theme;
  private final UnaryOperator<SiteFiles> seen;
  private final Uses uses;
  private final Stopwatch watch;
  private final Progress progress;
  private final Optional<String> program;
  private final Optional<Recall> recall;
  private final Shard shard;

  /**
   * A build with a theme.
   *
   * @param theme makes the templates of a site out of those in its own {@code templates/}
   */
  public SiteBuild(Function<List<SourceFile>, Templates> theme) {
    this(
        theme,
        UnaryOperator.identity(),
        Uses.UNASKED,
        Stopwatch.stopped(),
        Progress.UNSEEN,
        Optional.empty(),
        Optional.empty(),
        Shard.WHOLE);
  }

  private SiteBuild(
      Function<List<SourceFile>, Templates> theme,
      UnaryOperator<SiteFiles> seen,
      Uses uses,
      Stopwatch watch,
      Progress progress,
      Optional<String> program,
      Optional<Recall> recall,
      Shard shard) {
    this.theme = theme;
    this.seen = seen;
    this.uses = uses;
    this.watch = watch;
    this.progress = progress;
    this.program = program;
    this.recall = recall;
    this.shard = shard;
  }

  /** The same build, which tells {@code uses} where the names of the site lead. */
  public SiteBuild telling(Uses uses) {
    return new SiteBuild(theme, seen, uses, watch, progress, program, recall, shard);
  }

  /** The same build of a site that is, in part, to be read from elsewhere. */
  public SiteBuild seeing(UnaryOperator<SiteFiles> seen) {
    return new SiteBuild(theme, seen, uses, watch, progress, program, recall, shard);
  }

  /** The same build, which tells how far it has come. */
  public SiteBuild telling(Progress progress) {
    return new SiteBuild(theme, seen, uses, watch, progress, program, recall, shard);
  }

  /**
   * The same build, which does only what has changed since the last one of the same output folder.
   *
   * @param program names the program and its version: what another one made is made anew
   */
  public SiteBuild remembering(String program) {
    return new SiteBuild(theme, seen, uses, watch, progress, Optional.of(program), recall, shard);
  }

  /** The same build, which does only what has changed since the last one that used this recall. */
  public SiteBuild recalling(Recall known) {
    return new SiteBuild(theme, seen, uses, watch, progress, program, Optional.of(known), shard);
  }

  /** The same build, which makes no more than a share of the files. */
  public SiteBuild making(Shard share) {
    return new SiteBuild(theme, seen, uses, watch, progress, program, recall, share);
  }

  /** The same build, measured. */
  public SiteBuild timed(Stopwatch watch) {
    return new SiteBuild(theme, seen, uses, watch, progress, program, recall, shard);
  }

  /**
   * Reads, checks and, if nothing is wrong and there is an output folder, publishes a site.
   *
   * @throws IOException where the disk fails; the published folder is as it was
   */
  public Outcome run(BuildRequest request) throws IOException {
    return run(
        request,
        request
            .out()
            .<Press>map(out ->
                new FolderPress(request, out, program.map(name -> name + " " + shard), watch))
            .orElseGet(() -> Press.keepingNothing(watch)));
  }

  /**
   * The same with the files kept in memory: nothing is written.
   *
   * @throws IOException where the disk fails
   */
  public Proof proof(BuildRequest request) throws IOException {
    MemoryPress press = new MemoryPress(request, recall, watch);
    return press.proof(run(request, press));
  }

  private void begin(String stage) {
    watch.stage(stage);
    progress.stage(stage);
  }

  private Outcome run(BuildRequest request, Press press) throws IOException {
    Diagnostics log = new Diagnostics();
    begin("Listing files");
    checkOutput(request, log);
    Optional<SiteFiles> files =
        SiteFolder.list(request.site(), log)
            .map(seen)
            .map(all -> all.reaching(request.audience().tlp(), log));
    if (files.isEmpty()) {
      return wrong(log);
    }
    try (Crew crew = new Crew(request.jobs(), progress)) {
      return run(request, files.get(), press, crew, log);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      watch.end();
    }
  }

  private Outcome run(
      BuildRequest request, SiteFiles files, Press press, Crew crew, Diagnostics log)
      throws IOException {
    if (log.sorted().isEmpty()) {
      begin("Comparing");
      Optional<Outcome> unchanged = press.begin(files, crew);
      if (unchanged.isPresent()) {
        return unchanged.get();
      }
    }
    Supplier<Templates> themed = crew.beside(() -> theme.apply(files.templates()));
    begin("Reading types");
    Audience audience = request.audience();
    MarkdownReader markdown = new MarkdownReader(new MarkdownOptions(false), audience.tlp());
    CorpusReader reader = new CorpusReader(markdown, audience, crew, uses, log);
    Schema schema = reader.readSchema(files);
    if (log.hasErrors() && !schema.type(Schema.SITE).isPresent()) {
      return wrong(log);
    }
    Templates templates = new TimedTemplates(themed, watch);
    if (log.sorted().isEmpty()) {
      begin("Amending");
      Optional<Outcome> amended =
          press.amend(new Amendment(request, files, schema, markdown, templates, watch), crew);
      if (amended.isPresent()) {
        return amended.get();
      }
    }
    Supplier<List<Rendering.Fault>> faults = crew.beside(templates::check);
    begin("Reading briefs");
    Corpus read =
        recall
            .map(known -> reader.read(files, schema, known.documents()))
            .orElseGet(() -> reader.read(files, schema));
    uses.read(read);
    Corpus corpus = AsOf.of(new Projection(audience.tlp()).of(read, log));
    begin("Linking");
    Supplier<Arrangement> arrangement = crew.beside(() -> Arrangement.of(corpus));
    Graph graph = Graph.of(corpus, files.statics().keySet(), crew, uses, log);
    begin("Looking for problems");
    List<Diagnostic> findings =
        log.hasErrors() ? List.of() : Lints.findings(corpus, graph, crew, watch);
    findings.forEach(log::add);
    begin("Planning pages");
    SitePlan plan = SitePlan.of(corpus, graph, arrangement.get(), baseUrl(request, corpus));
    Edition edition =
        new Edition(
            plan,
            new Pages(plan),
            findings,
            templates,
            new OwnTemplates(files.templates(), templates),
            files.statics());
    begin("Checking templates");
    faults.get().forEach(fault -> edition.report(fault, log));
    begin("Listing output");
    List<OutputFile> outputs = Outputs.of(edition, log);
    if (log.hasErrors()) {
      return wrong(log);
    }
    begin("Making pages");
    Optional<Set<String>> withheld =
        Optional.of(reader.withheld()).filter(_ -> corpus == read && shard.isWhole());
    Optional<Published> published = Optional.empty();
    try {
      published = press.print(plan, withheld, shard.share(outputs), crew, log);
    } catch (StillRendering page) {
      edition.report(page.fault(), log);
    }
    if (log.hasErrors()) {
      return wrong(log);
    }
    recall
        .filter(_ -> audience.asOf().isEmpty())
        .ifPresent(
            known -> known.keep(new Glimpse(files, markdown, audience.tlp(), read, edition)));
    return press.done(
        new Outcome(
            log.sorted(),
            notices(plan, reader.notice(), read),
            counts(corpus),
            published,
            reader.until()));
  }

  private static Outcome wrong(Diagnostics log) {
    return new Outcome(log.sorted(), List.of(), Map.of(), Optional.empty(), Optional.empty());
  }

  private static void checkOutput(BuildRequest request, Diagnostics log) throws IOException {
    if (request.out().isPresent()) {
      Optional<Refusal> refusal = OutputFolder.at(request.out().get()).refusal(request.site());
      refusal.ifPresent(r ->
          log.report(
              Code.BAD_OUTPUT,
              SourceFile.named(request.out().get().toString()).start(),
              r.sentence()));
      EditionStamp.of(request.out().get())
          .filter(published -> !published.mayBecome(request.audience()))
          .ifPresent(published ->
              log.report(
                  Code.BAD_OUTPUT,
                  SourceFile.named(request.out().get().toString()).start(),
                  "this folder holds a site for %s, and this build is for %s: give it a folder of its own"
                      .formatted(
                          published.said(), EditionStamp.Readers.of(request.audience()).said())));
    }
  }

  static Optional<String> baseUrl(BuildRequest request, Corpus corpus) {
    Optional<Claim> said = corpus.site().claim("base-url");
    return request.baseUrl().isEmpty()
            && said.isPresent()
            && said.get().value() instanceof Value.Measured(var scalar)
        ? Optional.of(scalar.canonical())
        : request.baseUrl();
  }

  private static List<String> notices(SitePlan plan, Optional<String> withheld, Corpus read) {
    List<String> notices = new ArrayList<>(withheld.stream().toList());
    long undated = plan.corpus().audience().asOf().isEmpty() ? 0 : AsOf.undated(read);
    if (undated > 0) {
      notices.add(
          "Sources without a date, published or accessed: %d. What rests on them alone is left out."
              .formatted(undated));
    }
    if (plan.baseUrl().isEmpty()) {
      notices.add(
          "Without a base URL the site is for looking at: links name index.html, and there is no"
              + " sitemap. Give base-url in site.yaml, or --base-url, to publish it.");
    }
    return notices;
  }

  private static Map<String, Integer> counts(Corpus corpus) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    corpus
        .schema()
        .withPages()
        .forEach(type -> {
          int count = corpus.ofType(type.name()).size();
          if (count > 0) {
            counts.put(type.plural(), count);
          }
        });
    return counts;
  }
}
