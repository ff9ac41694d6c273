package org.rapporteur.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.publish.OutputFolder;

/**
 * What in a site's folder starts no rebuild: names that begin with “.”, folders that builds write
 * to, and the files that editors and downloads keep for a moment beside the real one.
 */
record Unwatched(Path site) {
  private static final String USUAL_OUT = "_site";
  private static final List<String> ENDINGS =
      List.of("~", ".swp", ".swx", ".tmp", ".part", ".crdownload", "___jb_tmp___", "___jb_old___");

  /** Vim tries whether it may write with a file of this name; Emacs saves to #name# by itself. */
  private static final Pattern NAMES = Pattern.compile("4913|#.*#");

  /** Whether a change of this path, which lies below the site's folder, is nothing to us. */
  boolean covers(Path path) {
    Path at = site;
    for (Path name : site.relativize(path)) {
      at = at.resolve(name);
      if (isPassing(name.toString()) || isOutput(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPassing(String name) {
    return name.startsWith(".")
        || ENDINGS.stream().anyMatch(name::endsWith)
        || NAMES.matcher(name).matches();
  }

  private boolean isOutput(Path path) {
    return site.equals(path.getParent())
        && (path.endsWith(USUAL_OUT) || Files.exists(path.resolve(OutputFolder.MARKER)));
  }
}
