package org.rapporteur.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.graph.Graph;
import org.rapporteur.markdown.MarkdownOptions;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.Corpus;
import org.rapporteur.read.CorpusReader;
import org.rapporteur.read.SiteFiles;
import org.rapporteur.read.SiteFolder;
import org.rapporteur.schema.Schema;
import org.rapporteur.work.Crew;

/** A small site in a folder of its own, built with {@link PlainTemplates}. */
record SiteFixture(Path work, Path site, Optional<Path> out) {
  private static final String EXPECTED = "expected.txt";

  /** The folders of the broken sites among the test resources, in order. */
  static List<Path> broken() throws IOException {
    URL url =
        Optional.ofNullable(SiteFixture.class.getResource("/org/rapporteur/broken"))
            .orElseThrow(() -> new IllegalStateException("no broken sites among the resources"));
    try (Stream<Path> folders = Files.list(Path.of(url.toURI()))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An empty site, but for its site.yaml. */
  static SiteFixture empty(Path work) throws IOException {
    SiteFixture fixture =
        new SiteFixture(work, work.resolve("site"), Optional.of(work.resolve("public")));
    return fixture.with("site.yaml", "title: A site\n");
  }

  /** A copy of a broken site, with what its {@code made.txt} says added. */
  static SiteFixture copyOf(Path folder, Path work) throws IOException {
    Path site = work.resolve("site");
    copy(folder, site);
    Files.deleteIfExists(site.resolve(EXPECTED));
    Files.deleteIfExists(site.resolve(Made.FILE));
    Path made = folder.resolve(Made.FILE);
    Optional<Path> out = Optional.of(work.resolve("public"));
    if (Files.exists(made)) {
      out = Made.make(Files.readAllLines(made), site).or(() -> Optional.of(work.resolve("public")));
    }
    return new SiteFixture(work, site, out);
  }

  /** Copies a folder with all that is in it. */
  static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(Optional.ofNullable(to.getParent()).orElse(to));
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  /** This site with one more file. */
  SiteFixture with(String path, String text) throws IOException {
    return with(path, text.getBytes(UTF_8));
  }

  SiteFixture with(String path, byte[] bytes) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(site));
    Files.write(file, bytes);
    return this;
  }

  Outcome build() throws IOException {
    return new SiteBuild(PlainTemplates::new).run(new BuildRequest(site, out, Optional.empty(), 2));
  }

  /** What is said of it, as in an {@code expected.txt}. */
  String diagnostics() throws IOException {
    return said(build());
  }

  /** The errors in an outcome, with {@code SITE} and {@code WORK} for the folders. */
  String said(Outcome outcome) {
    return outcome.diagnostics().stream()
        .filter(Diagnostic::isError)
        .map(this::line)
        .collect(Collectors.joining());
  }

  /** The site as it is read and linked. */
  Corpus corpus() {
    Diagnostics log = new Diagnostics();
    try (Crew crew = new Crew(2)) {
      SiteFiles files = SiteFolder.list(site, log).orElseThrow();
      CorpusReader reader =
          new CorpusReader(new MarkdownReader(new MarkdownOptions(false)), crew, log);
      Schema schema = reader.readSchema(files);
      Corpus corpus = reader.read(files, schema);
      Graph.of(corpus, files.statics().keySet(), crew, log);
      if (!log.sorted().isEmpty()) {
        throw new AssertionError(log.sorted());
      }
      return corpus;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String line(Diagnostic d) {
    String place = d.span().file().path() + ":" + d.span().place();
    String said = place + " " + d.code().id() + " " + d.message() + "\n";
    return (said + d.hint().map(hint -> "    " + hint + "\n").orElse(""))
        .replace(site.toString(), "SITE")
        .replace(work.toString(), "WORK");
  }

  static String expected(Path folder) throws IOException {
    return Files.readString(folder.resolve(EXPECTED));
  }
}
