package org.rapporteur.emit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Extra;
import org.rapporteur.page.PlannedPage;
import org.rapporteur.source.Span;

/** Every output format, in one list; those that yield stand after those they yield to. */
public final class Outputs {
  private static final List<Output> ALL =
      List.of(
          new HtmlPages(),
          new EntityData(),
          new SiteData(),
          new EditionStamp(),
          new SitemapFile(),
          new ThemeFiles(),
          new SiteColorsFile(),
          new StaticFiles(),
          new NoJekyllFile(),
          new RobotsFile(),
          new RedirectsFile(),
          new HeadersFile());

  private Outputs() {}

  /** The files of the site, in the order of paths; two files for one path are reported. */
  public static List<OutputFile> of(Edition edition, Diagnostics log) {
    Map<String, OutputFile> taken = new HashMap<>();
    List<OutputFile> files = new ArrayList<>();
    for (Output output : ALL) {
      for (OutputFile file : output.files(edition)) {
        String path = file.address().path();
        OutputFile first = taken.putIfAbsent(path.toLowerCase(Locale.ROOT), file);
        if (first == null) {
          files.add(file);
        } else if (!output.yields() || !(first instanceof OutputFile.Copied)) {
          log.report(Code.OUTPUT_CLASH, file.origin(), path, first.origin().file().path());
        }
      }
    }
    files.forEach(file -> checkFolders(file, taken, edition.siteFile(), log));
    files.sort((a, b) -> a.address().compareTo(b.address()));
    return List.copyOf(files);
  }

  /** The files of one entity: its page and its data. */
  public static List<OutputFile.Made> of(PlannedPage.OfEntity page, Edition edition) {
    OutputFile.Made html = HtmlPages.file(edition, page);
    return Extra.DATA.isIn(edition.plan().corpus())
        ? List.of(html, EntityData.file(new DataShape(edition.plan()), page))
        : List.of(html);
  }

  /** A file cannot stand where another needs a folder. */
  private static void checkFolders(
      OutputFile file, Map<String, OutputFile> taken, Span site, Diagnostics log) {
    String path = file.address().path().toLowerCase(Locale.ROOT);
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      OutputFile inTheWay = taken.get(path.substring(0, slash));
      if (inTheWay == null) {
        continue;
      }
      boolean siteInTheWay = inTheWay.origin().equals(site);
      OutputFile blamed = siteInTheWay ? file : inTheWay;
      OutputFile other = siteInTheWay ? inTheWay : file;
      log.report(
          Code.OUTPUT_CLASH,
          blamed.origin(),
          blamed.address().path(),
          other.origin().file().path());
    }
  }
}
