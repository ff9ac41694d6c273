package org.rapporteur.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rapporteur.source.SourceFile;

/** The built-in theme: what it consists of, and its files. A new file is named here, too. */
final class Theme {
  /** The templates that render a page. */
  static final List<String> PAGES =
      List.of(
          "brief.ftlh",
          "commitments.ftlh",
          "delegation.ftlh",
          "document.ftlh",
          "entity.ftlh",
          "gaps.ftlh",
          "home.ftlh",
          "index.ftlh",
          "issue.ftlh",
          "ledger.ftlh",
          "map.ftlh",
          "matrix.ftlh",
          "measure.ftlh",
          "not-found.ftlh",
          "organization.ftlh",
          "person.ftlh",
          "place.ftlh",
          "position.ftlh",
          "provenance.ftlh",
          "redirect.ftlh",
          "round.ftlh",
          "source.ftlh",
          "statement.ftlh",
          "talks.ftlh",
          "timeline.ftlh");

  /** The templates that hold macros for the others. */
  static final List<String> PARTIALS =
      List.of(
          "along.ftlh",
          "attendance.ftlh",
          "facts.ftlh",
          "layout.ftlh",
          "network.ftlh",
          "parts.ftlh",
          "people.ftlh",
          "picture.ftlh",
          "places.ftlh",
          "positions.ftlh",
          "promises.ftlh",
          "roster.ftlh",
          "seating.ftlh",
          "stages.ftlh");

  /** The parts of the style sheet in the order of the cascade. */
  private static final List<String> STYLES =
      List.of(
          "faces",
          "tokens",
          "base",
          "frame",
          "head",
          "sections",
          "facts",
          "table",
          "roster",
          "attendance",
          "timeline",
          "picture",
          "map",
          "network",
          "along",
          "people",
          "stages",
          "promises",
          "positions",
          "data-tables",
          "words",
          "sources",
          "surveys",
          "prose",
          "lists",
          "home",
          "narrow",
          "print");

  /**
   * A font.
   *
   * @param print what its name in a site says of its content; to find out takes longer than to make
   *     a small site
   */
  record Font(String name, String print) {}

  static final List<Font> FONTS =
      List.of(
          new Font("fonts/sans-ext.woff2", "aef03e03af"),
          new Font("fonts/sans-latin.woff2", "dd3e42966e"),
          new Font("fonts/serif-ext-italic.woff2", "cdb43bda68"),
          new Font("fonts/serif-ext.woff2", "0385b00ff2"),
          new Font("fonts/serif-latin-italic.woff2", "5f5f3ddbf8"),
          new Font("fonts/serif-latin.woff2", "1f0f98fd12"));

  private static final String FOLDER = "/org/rapporteur/theme/";

  private Theme() {}

  static Optional<SourceFile> template(String name) {
    if (!PAGES.contains(name) && !PARTIALS.contains(name)) {
      return Optional.empty();
    }
    String path = "templates/" + name;
    return Optional.of(new SourceFile(path, new String(read(path), StandardCharsets.UTF_8)));
  }

  /** The files that go to the site beside its pages. */
  static Assets assets() {
    Assets assets = new Assets();
    assets.addAsNamed("fonts/OFL.txt", read("assets/fonts/OFL.txt"));
    assets.add("mark.svg", read("assets/mark.svg"));
    for (Font font : FONTS) {
      assets.add(font.name(), font.print(), read("assets/" + font.name()));
    }
    assets.addStyles("rapporteur.css", styles());
    return assets;
  }

  private static String styles() {
    StringBuilder css = new StringBuilder(32_768);
    for (String part : STYLES) {
      css.append(new String(read("styles/" + part + ".css"), StandardCharsets.UTF_8)).append('\n');
    }
    return css.toString();
  }

  static byte[] read(String path) {
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
