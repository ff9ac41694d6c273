package org.rapporteur.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Two generations of a small site, and ways to publish and to read them. */
final class Sites {
  static final Map<String, String> FIRST =
      Map.of("index.html", "one", "people/a/index.html", "the same", "gone/c.html", "goes");
  static final Map<String, String> SECOND =
      Map.of("index.html", "two", "people/a/index.html", "the same", "new/b.html", "comes");

  private Sites() {}

  static OutputFolder journaled(Path out) {
    return new OutputFolder(out, Optional::empty, step -> {});
  }

  static Published publish(OutputFolder folder, Map<String, String> site) throws IOException {
    try (Generation generation = folder.open()) {
      write(generation, site);
      return generation.publish();
    }
  }

  static void write(Generation generation, Map<String, String> site) throws IOException {
    for (Map.Entry<String, String> file : new TreeMap<>(site).entrySet()) {
      generation.write(file.getKey(), file.getValue().getBytes(UTF_8));
    }
  }

  /** The files of a published folder without our mark, which must be there. */
  static SortedMap<String, String> read(Path out) throws IOException {
    SortedMap<String, String> site = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        site.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    if (site.remove(OutputFolder.MARKER) == null) {
      throw new AssertionError("no mark in " + out);
    }
    return site;
  }
}
