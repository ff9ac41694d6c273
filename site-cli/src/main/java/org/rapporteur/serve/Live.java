package org.rapporteur.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * The preview's own files, in a folder that no site has, because no file of a site begins with “_”.
 *
 * @param files the files by path
 */
record Live(Map<String, ServedFile.Kept> files) {
  static final String FOLDER = "/_live/";
  static final String SCRIPT = FOLDER + "live.js";
  static final String STYLES = FOLDER + "live.css";
  static final String EVENTS = FOLDER + "events";

  static Live load() {
    return new Live(Map.of(SCRIPT, read("live.js"), STYLES, read("live.css")));
  }

  Optional<ServedFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  private static ServedFile.Kept read(String name) {
    try (InputStream in = Live.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks " + name);
      }
      return new ServedFile.Kept(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
