package org.rapporteur.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.source.SourceFile;

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
  /** The text of site.yaml or of a brief, if it can be read. */
  public Optional<SourceFile> text(String path) {
    return path.equals(settings.path())
        ? Optional.of(settings)
        : brief(path).flatMap(brief -> TextReader.read(brief, new Diagnostics()));
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
