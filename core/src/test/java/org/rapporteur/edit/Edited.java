package org.rapporteur.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Fix;
import org.rapporteur.view.Rendering;
import org.rapporteur.view.Templates;

/** A site in a folder of its own that is edited, and what is said of it. */
record Edited(Path site) {
  /** Templates that show nothing. */
  private record Blank() implements Templates {
    @Override
    public boolean has(String name) {
      return true;
    }

    @Override
    public Rendering render(String name, Map<String, Object> data) {
      return new Rendering.Page("");
    }

    @Override
    public Map<String, byte[]> assets() {
      return Map.of();
    }
  }

  SiteBuild build() {
    return new SiteBuild(_ -> new Blank());
  }

  BuildRequest request() {
    return new BuildRequest(site, Optional.empty(), Optional.empty(), 2);
  }

  Edited with(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, text.getBytes(UTF_8));
    return this;
  }

  String text(String path) throws IOException {
    return new String(Files.readAllBytes(site.resolve(path)), UTF_8);
  }

  /** Every file of the site, hidden ones too. */
  Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(site.relativize(file).toString(), new String(Files.readAllBytes(file), UTF_8));
      }
    }
    return contents;
  }

  /** What is wrong with the site, one problem a line. */
  String wrong() throws IOException {
    return wrong(build().run(request()).diagnostics());
  }

  static String wrong(List<Diagnostic> problems) {
    StringBuilder out = new StringBuilder();
    problems.stream()
        .filter(Diagnostic::isError)
        .forEach(p -> out.append(p.span()).append(' ').append(p.message()).append('\n'));
    return out.toString();
  }

  String fix() throws IOException {
    return said(new Fixes(build(), request()).make());
  }

  static String said(Fixes.Report report) {
    StringBuilder out = new StringBuilder();
    for (Fix fix : report.done()) {
      out.append(fix.span()).append(" “").append(fix.span().text());
      out.append("” → “").append(fix.replacement()).append("”\n");
    }
    report.notes().forEach(note -> out.append(note).append('\n'));
    return out.toString();
  }

  String createMissing() throws IOException {
    Stubs.Report report = new Stubs(build(), request()).write();
    StringBuilder out = new StringBuilder();
    report
        .created()
        .forEach(c -> out.append(c.span()).append(" made ").append(c.path()).append('\n'));
    report
        .left()
        .forEach(left -> out.append(left.span()).append(" left: ").append(left.why()).append('\n'));
    return out.toString();
  }

  String rename(String from, String to) throws IOException {
    return switch (new Rename(build(), request()).run(from, to)) {
      case Rename.Result.Renamed(var old, var now, int references, int files, var redirect) ->
          "%s → %s, %d in %d, %s\n"
              .formatted(old, now, references, files, redirect.orElse("no redirect"));
      case Rename.Result.Refused(String why) -> why + "\n";
      case Rename.Result.Unclean(var problems) -> "unclean:\n" + wrong(problems);
      case Rename.Result.Harmful(var problems) -> "harmful:\n" + wrong(problems);
    };
  }
}
