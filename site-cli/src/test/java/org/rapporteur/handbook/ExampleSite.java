package org.rapporteur.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Field;

/** The invented site whose pages, all together, use every field there is. */
record ExampleSite(Path folder) {
  /** One of its files. */
  record Page(String path, String text) {}

  /** The page of a type that says most. */
  Page longest(EntityType type) throws IOException {
    return pages(type).stream()
        .max(Comparator.comparingInt(page -> page.text().length()))
        .orElseThrow(() -> new AssertionError("the example site has no " + type.name()));
  }

  /** How a field is written in one of its pages, one of the type itself if it can be. */
  String entry(EntityType type, Field field) throws IOException {
    List<Page> pages = new ArrayList<>(pages(type));
    pages.sort(Comparator.comparingInt((Page page) -> -page.text().length()));
    for (Page page : pages) {
      String entry = entry(page.text(), field.name());
      if (!entry.isEmpty()) {
        return entry;
      }
    }
    throw new AssertionError(
        "no page of the example site has the field “%s” of “%s”"
            .formatted(field.name(), type.name()));
  }

  private List<Page> pages(EntityType type) throws IOException {
    Path start =
        type.folder()
            .map(folder::resolve)
            .orElse(type.name().equals("site") ? folder.resolve("site.yaml") : folder);
    List<Page> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(start)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (type.name().equals("site") || path.endsWith(".md")) {
          pages.add(new Page(path, Files.readString(file)));
        }
      }
    }
    return pages;
  }

  /** The lines from a key of the front matter to the next. */
  private static String entry(String text, String key) {
    StringBuilder entry = new StringBuilder();
    boolean inside = false;
    for (String line : text.lines().toList()) {
      boolean goesOn = line.startsWith(" ") || line.startsWith("- ");
      if (line.equals("---") && !entry.isEmpty()) {
        break;
      }
      if (!goesOn) {
        inside = line.startsWith(key + ":") || line.startsWith("\"" + key + "\":");
      }
      if (inside) {
        entry.append(line).append('\n');
      }
    }
    return entry.toString();
  }
}
