package org.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Proof;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.changes.Comparison;
import org.rapporteur.changes.Report;
import org.rapporteur.changes.ReportFeed;
import org.rapporteur.changes.ReportJson;
import org.rapporteur.changes.ReportPage;
import org.rapporteur.changes.ReportText;
import org.rapporteur.changes.SiteFacts;
import org.rapporteur.report.DiagnosticFormat.Setting;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.WholeFile;
import org.rapporteur.view.Templates;

/** {@code rapporteur changes}: what changed between two states of a site, as facts. */
record ChangesCommand(Function<List<SourceFile>, Templates> theme) implements Command {
  private static final String DATA = "data/site.json";
  private static final List<String> FORMATS = List.of("text", "json");

  /** One state of a site: what it says, and when it was made. */
  private record State(SiteFacts facts, Instant at) {}

  @Override
  public String name() {
    return "changes";
  }

  @Override
  public String summary() {
    return "tells what changed between two states of a site";
  }

  @Override
  public Spec spec() {
    Spec spec = new Spec();
    spec.addWord("OLD", "The earlier state: a built site, its data/site.json, or a revision.");
    spec.addWord("NEW", "The later state, named in the same way.");
    spec.addOption(SiteOptions.siteOption())
        .addOption(Option.valued("--format", "FORMAT", "How it is told: text, json.", FORMATS))
        .addOption(
            Option.valued(
                "--out", "DIR", "Also write it there: a page, a feed (Atom) and changes.json."));
    AudienceOptions.addTo(spec);
    spec.addOption(SiteOptions.helpOption());
    spec.teach(
        "Tells what changed, as facts and the gravest first: words that were altered without a"
            + " correction, statements and claims withdrawn or corrected, seats, attendance,"
            + " dates, sources. A page with a new id is renamed, not gone. What is no file and no"
            + " folder is taken for a revision of the git repository that the site is in; both"
            + " revisions are read for the same audience, and nothing is checked out.",
        """
        Examples:
          rapporteur changes /tmp/last-week _site
          rapporteur changes HEAD~1 HEAD
          rapporteur changes v1 HEAD --site content/istanbul --out /tmp/changes\
        """);
    return spec;
  }

  @Override
  public int run(Given arguments, Terminal terminal) throws IOException, WrongUsage {
    String format = arguments.value("--format").orElse("text");
    if (!FORMATS.contains(format)) {
      throw new WrongUsage("--format takes text, json, not “" + format + "”");
    }
    String from = arguments.word(0);
    String to = arguments.word(1);
    Optional<State> old = state(from, arguments, terminal);
    Optional<State> now = state(to, arguments, terminal);
    if (old.isEmpty() || now.isEmpty()) {
      return ExitCode.CONTENT_HAS_ERRORS;
    }
    SiteFacts after = now.get().facts();
    Report report =
        new Report(
            after.title(), from, to, now.get().at(), Comparison.of(old.get().facts(), after));
    terminal.say(format.equals("json") ? ReportJson.of(report) : ReportText.of(report));
    Optional<String> out = arguments.value("--out");
    if (out.isPresent()) {
      write(report, SiteOptions.path("--out", out.get(), terminal.folder()));
    }
    return ExitCode.CLEAN;
  }

  private static SiteFacts facts(byte[] data, String named) throws WrongUsage {
    try {
      return SiteFacts.of(data);
    } catch (IOException e) {
      throw new WrongUsage("“" + named + "” is no data of a site: " + e.getMessage());
    }
  }

  private Optional<State> state(String named, Given arguments, Terminal terminal)
      throws IOException, WrongUsage {
    Path path = terminal.folder().resolve(named);
    if (Files.isDirectory(path)) {
      Path data = path.resolve(DATA);
      if (!Files.isRegularFile(data)) {
        throw new WrongUsage(
            "there is no " + DATA + " in “" + named + "”: is it a built site with its data?");
      }
      return Optional.of(read(data, named));
    }
    return Files.isRegularFile(path)
        ? Optional.of(read(path, named))
        : revision(named, arguments, terminal);
  }

  private static State read(Path data, String named) throws IOException, WrongUsage {
    return new State(
        facts(Files.readAllBytes(data), named), Files.getLastModifiedTime(data).toInstant());
  }

  /** The data of a site as it was in a revision; told, and empty, if it had mistakes then. */
  private Optional<State> revision(String named, Given arguments, Terminal terminal)
      throws IOException, WrongUsage {
    SiteOptions options = SiteOptions.of(arguments, terminal.folder());
    Path folder = Files.createTempDirectory("rapporteur-changes");
    try {
      Instant at = GitRevision.write(options.folder(), named, folder);
      if (!Files.isRegularFile(folder.resolve("site.yaml"))) {
        throw new WrongUsage(
            "there was no site.yaml here in “" + named + "”; --site names the site");
      }
      Proof proof =
          new SiteBuild(theme)
              .proof(
                  new BuildRequest(
                      folder,
                      Optional.empty(),
                      Optional.empty(),
                      options.jobs(),
                      options.audience()));
      if (!proof.outcome().isClean()) {
        Setting setting = new Setting(named + ":", terminal.color(), Version.current());
        terminal.tell(options.format().write(proof.outcome().diagnostics(), setting));
        terminal.tell("The site has mistakes in “" + named + "”, so nothing can be compared.\n");
        return Optional.empty();
      }
      byte[] data = proof.made().get(DATA);
      if (data == null) {
        throw new WrongUsage("leave-out in site.yaml leaves out the data that would be compared");
      }
      return Optional.of(new State(facts(data, named), at));
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static void write(Report report, Path out) throws IOException {
    Files.createDirectories(out);
    Map<String, String> files =
        Map.of(
            "index.html",
            ReportPage.of(report),
            ReportPage.STYLE,
            ReportPage.style(),
            "changes.atom",
            ReportFeed.of(report),
            "changes.json",
            ReportJson.of(report));
    for (Map.Entry<String, String> file : files.entrySet()) {
      WholeFile.replace(
          out.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }
}
