package org.rapporteur.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** The program's version, as the build wrote it into the jar. */
final class Version {
  private Version() {}

  /** The version, or a word for classes that are in no jar. */
  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /**
   * A word that is another one for any other program: the version, and by name, size and date the
   * files that the program consists of.
   */
  static String print() throws IOException {
    CodeSource source = Version.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return current();
    }
    Path place = Path.of(URI.create(source.getLocation().toString()));
    Path root = Files.isDirectory(place) ? place : place.resolveSibling("");
    StringJoiner files = new StringJoiner("\n", current() + "\n", "\n");
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        files.add(
            root.relativize(file) + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
    return files.toString();
  }
}
