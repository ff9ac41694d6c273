package org.rapporteur.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.source.SourceFile;

/** The built-in theme: what it consists of, and its files. A new file is named here, too. */
final class Theme {
  /** The templates that render a page. */
  static final List<String> PAGES =
      List.of(
          "brief.ftlh",
          "delegation.ftlh",
          "entity.ftlh",
          "home.ftlh",
          "index.ftlh",
          "not-found.ftlh",
          "person.ftlh",
          "place.ftlh",
          "redirect.ftlh",
          "round.ftlh",
          "source.ftlh");

  /** The templates that hold macros for the others. */
  static final List<String> PARTIALS = List.of("facts.ftlh", "layout.ftlh", "parts.ftlh");

  private static final List<String> ASSETS =
      List.of(
          "assets/rapporteur.css",
          "assets/mark.svg",
          "assets/fonts/OFL.txt",
          "assets/fonts/sans-ext.woff2",
          "assets/fonts/sans-latin.woff2",
          "assets/fonts/serif-ext-italic.woff2",
          "assets/fonts/serif-ext.woff2",
          "assets/fonts/serif-latin-italic.woff2",
          "assets/fonts/serif-latin.woff2");

  private static final String FOLDER = "/org/rapporteur/theme/";

  private Theme() {}

  static Optional<SourceFile> template(String name) {
    if (!PAGES.contains(name) && !PARTIALS.contains(name)) {
      return Optional.empty();
    }
    String path = "templates/" + name;
    return Optional.of(new SourceFile(path, new String(read(path), StandardCharsets.UTF_8)));
  }

  /** The files that go to the site as they are, by output path. */
  static Map<String, byte[]> assets() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String path : ASSETS) {
      files.put(path, read(path));
    }
    return files;
  }

  private static byte[] read(String path) {
    try (InputStream file = Theme.class.getResourceAsStream(FOLDER + path)) {
      if (file == null) {
        throw new IllegalStateException("The theme lacks " + path);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
