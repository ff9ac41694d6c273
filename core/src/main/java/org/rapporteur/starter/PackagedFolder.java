package org.rapporteur.starter;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder that comes with the program, be it in a jar or in a folder of classes. It lasts until it
 * is closed.
 */
public final class PackagedFolder implements AutoCloseable {
  private final Path root;
  private final Optional<FileSystem> jar;

  private PackagedFolder(Path root, Optional<FileSystem> jar) {
    this.root = root;
    this.jar = jar;
  }

  /** The folder that holds this file. */
  public static PackagedFolder around(URL file) throws IOException {
    try {
      URI address = file.toURI();
      if (!"jar".equals(address.getScheme())) {
        return new PackagedFolder(parent(Path.of(address)), Optional.empty());
      }
      String[] parts = address.getRawSchemeSpecificPart().split("!", 2);
      FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(parts[0])));
      return new PackagedFolder(
          parent(jar.getPath(URI.create(parts[1]).getPath())), Optional.of(jar));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not the address of a file: " + file, e);
    }
  }

  private static Path parent(Path file) {
    return Optional.ofNullable(file.getParent()).orElseThrow();
  }

  /** Its files by their path within it, in the order of paths. */
  public Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    if (jar.isPresent()) {
      jar.get().close();
    }
  }
}
