package org.rapporteur.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.source.SourceFile;
import org.rapporteur.value.Tlp;

/**
 * The files of a site by what they are for, each list in the order of paths.
 *
 * @param settings site.yaml
 * @param types the site's own types files
 * @param templates the site's own templates
 * @param briefs the Markdown files, not read yet
 * @param statics the files copied as they are, by their path in the output
 */
public record SiteFiles(
    SourceFile settings,
    List<SourceFile> types,
    List<SourceFile> templates,
    List<Listed> briefs,
    Map<String, Path> statics) {
  private static final String MARKED = "tlp-";

  /** The text of site.yaml or of a brief, if it can be read. */
  public Optional<SourceFile> text(String path) {
    return path.equals(settings.path())
        ? Optional.of(settings)
        : brief(path).flatMap(brief -> TextReader.read(brief, new Diagnostics()));
  }

  /**
   * The files that an audience may have: without those of {@code static/tlp-amber/} and the like,
   * if it may not see that label. A folder that names no label is reported, and left out.
   */
  public SiteFiles reaching(Tlp audience, Diagnostics log) {
    Map<String, Path> reaching = new TreeMap<>();
    statics.forEach((path, file) -> {
      if (label(path, log).mayReach(audience)) {
        reaching.put(path, file);
      }
    });
    return new SiteFiles(settings, types, templates, briefs, reaching);
  }

  private static Tlp label(String path, Diagnostics log) {
    int slash = path.indexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash).toLowerCase(Locale.ROOT);
    if (!folder.startsWith(MARKED)) {
      return Tlp.CLEAR;
    }
    Optional<Tlp> label = Tlp.of(folder.substring(MARKED.length()).toUpperCase(Locale.ROOT));
    if (label.isEmpty()) {
      List<String> known =
          Tlp.words().stream().map(word -> MARKED + word.toLowerCase(Locale.ROOT)).toList();
      log.reportWithHint(
          Code.UNKNOWN_LABEL,
          SourceFile.named("static/" + path).start(),
          NearNames.hint(folder, known),
          folder);
    }
    return label.orElse(Tlp.RED);
  }

  /** The Markdown file of this path. */
  public Optional<Listed> brief(String path) {
    return briefs.stream().filter(brief -> brief.path().equals(path)).findFirst();
  }

  /** A file that was found: its path below the site's folder, and where it is on disk. */
  public record Listed(String path, Path file) {
    /** The name of the top folder it is in. */
    String folder() {
      return path.substring(0, path.indexOf('/'));
    }

    /** Its name without the ending. */
    String name() {
      String last = path.substring(path.lastIndexOf('/') + 1);
      int dot = last.lastIndexOf('.');
      return dot <= 0 ? last : last.substring(0, dot);
    }
  }
}
