package org.rapporteur.templates;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.source.Place;
import org.rapporteur.source.SourceFile;
import org.rapporteur.view.Rendering;

/**
 * The template files by name, a site's before the theme's. It is no file system: no name leads out
 * of it.
 */
final class Shelf implements TemplateLoader {
  static final String ENDING = ".ftlh";
  private static final String FOLDER = "templates/";

  private final Map<String, SourceFile> overrides = new TreeMap<>();

  /** Whether any of the site's own may be part of other pages. */
  private final boolean hasParts;

  Shelf(List<SourceFile> overrides) {
    for (SourceFile file : overrides) {
      String path = file.path();
      this.overrides.put(path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : path, file);
    }
    this.hasParts = this.overrides.keySet().stream().anyMatch(own -> !hasPage(own));
  }

  /** The names of the site's own templates, sorted. */
  List<String> overrides() {
    return List.copyOf(overrides.keySet());
  }

  /** Whether a file renders a page of its own; the theme's partials do not. */
  boolean hasPage(String name) {
    return !Theme.PARTIALS.contains(name)
        && (overrides.containsKey(name) || Theme.PAGES.contains(name));
  }

  /** Whether a template of the site renders a page or is among the parts that it may include. */
  boolean takesPartIn(String page) {
    return hasParts || overrides.containsKey(page);
  }

  /** The text of a template, the site's or the theme's. */
  Optional<SourceFile> text(String name) {
    SourceFile override = overrides.get(name);
    return override == null ? Theme.template(name) : Optional.of(override);
  }

  /** A fault at an offset in a template's text. */
  Rendering.Fault fault(String name, int offset, String message) {
    Place place = text(name).map(file -> file.place(offset)).orElse(new Place(1, 1));
    return new Rendering.Fault(name, place.line(), place.column(), message);
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return text(name).map(file -> new Found(name, file)).orElse(null);
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    Found found = (Found) source;
    if (overrides.containsKey(found.name)) {
      refuseUnsafe(found);
    }
    return new StringReader(found.file.text());
  }

  private void refuseUnsafe(Found found) throws Refused {
    if (!found.name.endsWith(ENDING)) {
      String message = "The name of a template ends in .ftlh, so that what it shows is escaped.";
      throw new Refused(fault(found.name, 0, message));
    }
    Optional<Refusals.Refusal> refusal = Refusals.first(found.file.text());
    if (refusal.isPresent()) {
      throw new Refused(fault(found.name, refusal.get().offset(), refusal.get().message()));
    }
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public void closeTemplateSource(Object source) {}

  private record Found(String name, SourceFile file) {}
}
