package org.rapporteur.templates;

import java.util.List;
import java.util.Optional;
import org.rapporteur.source.Pack;
import org.rapporteur.source.SourceFile;

/** The built-in theme: its templates and its files. A new template is named here, too. */
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

  private static final Pack FILES = Pack.of(Theme.class, "/org/rapporteur/theme.pack");

  private Theme() {}

  static Optional<SourceFile> template(String name) {
    if (!PAGES.contains(name) && !PARTIALS.contains(name)) {
      return Optional.empty();
    }
    String path = "templates/" + name;
    return Optional.of(new SourceFile(path, FILES.text(path)));
  }

  /** The files that go to the site beside its pages, as listed when the program was built. */
  static Assets assets() {
    Assets assets = new Assets();
    FILES
        .text("assets/index.txt")
        .lines()
        .forEach(line -> {
          int blank = line.indexOf(' ');
          String name = line.substring(0, blank);
          assets.add(name, line.substring(blank + 1), FILES.bytes("assets/" + name));
        });
    return assets;
  }
}
