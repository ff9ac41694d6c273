package org.rapporteur.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.emit.Edition;
import org.rapporteur.emit.OutputFile;
import org.rapporteur.emit.Outputs;
import org.rapporteur.emit.OwnTemplates;
import org.rapporteur.page.Pages;
import org.rapporteur.page.SitePlan;
import org.rapporteur.read.SiteFiles;
import org.rapporteur.read.SiteFolder;
import org.rapporteur.templates.FreemarkerTemplates;
import org.rapporteur.view.Templates;

/**
 * A small site with one brief more, or in the place of one: it becomes pages, or it is told what is
 * wrong with it. The built-in templates never fail.
 */
final class WholeSite {
  /** The example of the handbook. Relative to the module, where tests and fuzzers run. */
  static final Path EXAMPLE = Path.of("..", "content", "handbook", "_example");

  /** A page of most types and no map: small, because all of it is made for every input. */
  static final Path SMALL =
      Path.of("src", "test", "resources", "org", "rapporteur", "fuzz", "small");

  private static final Templates THEME = FreemarkerTemplates.of(List.of());

  private static final SiteFiles SITE = small();

  private WholeSite() {}

  static void tryOut(String input) {
    Named.of(input, ".md").ifPresent(WholeSite::tryOut);
  }

  private static void tryOut(Named brief) {
    try {
      Path file = Files.createTempFile("brief", ".md");
      try {
        Files.writeString(file, brief.text());
        make(Reading.of(with(SITE, new SiteFiles.Listed(brief.path(), file))), brief.path());
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes what is of the site as a whole, and the pages of the brief. */
  private static void make(Reading site, String path) {
    Diagnostics log = site.log();
    SitePlan plan = SitePlan.of(site.corpus(), site.graph(), Optional.of("https://example.org/"));
    Edition edition =
        new Edition(
            plan,
            new Pages(plan),
            log.sorted(),
            THEME,
            new OwnTemplates(List.of(), THEME),
            SITE.statics());
    List<OutputFile> outputs = Outputs.of(edition, log);
    Sound.check(log);
    if (log.hasErrors()) {
      return;
    }
    String slug = path.substring(path.indexOf('/') + 1, path.length() - ".md".length());
    for (OutputFile output : outputs) {
      if (output instanceof OutputFile.Made made
          && (made.shows().isEmpty() || made.shows().get().id().toString().contains(slug))) {
        Sound.require(made.bytes().apply(log).isPresent(), "not made", made.address());
      }
    }
    Sound.check(log);
    Sound.require(!log.hasErrors(), "a page of ours failed", log.sorted());
  }

  private static SiteFiles with(SiteFiles files, SiteFiles.Listed brief) {
    List<SiteFiles.Listed> briefs = new ArrayList<>(files.briefs());
    briefs.removeIf(other -> other.path().equals(brief.path()));
    briefs.add(brief);
    briefs.sort(Comparator.comparing(SiteFiles.Listed::path));
    return new SiteFiles(
        files.settings(), files.types(), files.templates(), briefs, files.statics());
  }

  private static SiteFiles small() {
    try {
      return SiteFolder.list(SMALL, new Diagnostics()).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
