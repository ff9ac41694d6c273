package org.rapporteur.templates;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The theme's own files under names that change with their content ({@code
 * assets/rapporteur.1a2b3c4d5e.css}), so that a browser may keep each of them for ever.
 */
final class Assets {
  private final Map<String, String> paths = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /**
   * Adds a file.
   *
   * @param inSite its name in a site
   */
  void add(String name, String inSite, byte[] content) {
    String path = "assets/" + inSite;
    paths.put(name, path);
    files.put(path, content);
  }

  /** The output paths by the names they have in the theme. */
  Map<String, String> paths() {
    return Collections.unmodifiableMap(paths);
  }

  /** The files by output path. */
  Map<String, byte[]> files() {
    return Collections.unmodifiableMap(files);
  }
}
