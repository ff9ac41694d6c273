package org.rapporteur.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.StringTokenizer;
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
   * files that the program consists of. It asks the class path, for classes out of a start-up cache
   * do not know where they come from.
   */
  static String print() throws IOException {
    StringJoiner files = new StringJoiner("\n", current() + "\n", "\n");
    StringTokenizer entries =
        new StringTokenizer(System.getProperty("java.class.path", ""), File.pathSeparator);
    while (entries.hasMoreTokens()) {
      Path entry = Path.of(entries.nextToken()).toAbsolutePath();
      for (Path file : filesOf(entry)) {
        files.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
      }
    }
    return files.toString();
  }

  /** A folder's classes; a jar that is started names the jars beside it only in its manifest. */
  private static List<Path> filesOf(Path entry) throws IOException {
    boolean isFolder = Files.isDirectory(entry);
    Path root = isFolder ? entry : entry.resolveSibling("");
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(root, isFolder ? Integer.MAX_VALUE : 1)) {
      return found
          .filter(file -> isFolder || file.toString().endsWith(".jar"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }
}
