package org.rapporteur.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.source.SourceFile;
import org.rapporteur.templates.FreemarkerTemplates;
import org.rapporteur.view.Rendering;
import org.rapporteur.view.Templates;

/** A site's own template makes a page, or it is told where it fails. */
final class Overrides {
  private static final Map<String, Map<String, Object>> DATA = data();

  private Overrides() {}

  static void tryOut(String input) {
    Named.of(input, ".ftlh")
        .filter(file -> file.path().startsWith("templates/"))
        .ifPresent(file -> tryOut(file.file()));
  }

  private static void tryOut(SourceFile file) {
    Templates templates = FreemarkerTemplates.of(List.of(file));
    templates.check().forEach(fault -> check(fault, file));
    String own = file.path().substring("templates/".length()).replace(".ftlh", "");
    for (String name : List.of(DATA.containsKey(own) ? own : "entity", "not-found")) {
      if (DATA.containsKey(name)
          && templates.render(name, Optional.ofNullable(DATA.get(name)).orElseThrow())
              instanceof Rendering.Fault fault) {
        check(fault, file);
      }
    }
  }

  /** A fault of the one template that there is names a place in it. */
  private static void check(Rendering.Fault fault, SourceFile file) {
    Sound.require(!fault.message().isBlank(), "a fault without words", fault);
    Sound.require(fault.line() >= 1 && fault.column() >= 1, "no place", fault);
    if (file.path().equals("templates/" + fault.template())) {
      int lines = (int) (file.text() + ".").lines().count();
      Sound.require(fault.line() <= lines, "a line below the last one", fault);
      String line = file.line(fault.line());
      Sound.require(
          fault.column() <= line.codePointCount(0, line.length()) + 1,
          "a column behind the last one",
          fault);
    }
  }

  /** What the pages of the handbook's example show, one for each template. */
  private static Map<String, Map<String, Object>> data() {
    Map<String, Map<String, Object>> seen = new ConcurrentHashMap<>();
    Templates theme = FreemarkerTemplates.of(List.of());
    Templates listening =
        new Templates() {
          @Override
          public boolean has(String name) {
            return theme.has(name);
          }

          @Override
          public Rendering render(String name, Map<String, Object> data) {
            seen.putIfAbsent(name, data);
            return theme.render(name, data);
          }

          @Override
          public Map<String, byte[]> assets() {
            return theme.assets();
          }
        };
    try {
      new SiteBuild(_ -> listening)
          .proof(new BuildRequest(WholeSite.EXAMPLE, Optional.empty(), Optional.empty(), 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(seen);
  }
}
