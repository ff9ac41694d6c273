package org.rapporteur.starter;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.rapporteur.source.WholeFile;

/**
 * A site that is to be written into an empty folder.
 *
 * @param settings the site.yaml of the site that is copied, with all that lies beside it
 * @param title the title in place of the copied site's own
 */
public record NewSite(URL settings, Optional<String> title, Hosting hosting) {
  private static final String SETTINGS = "site.yaml";

  /** What may be in a folder that is as good as empty; nothing of it is ever written by us. */
  private static final Set<String> HARMLESS =
      Set.of(".git", ".obsidian", ".DS_Store", "README.md", "LICENSE", "LICENSE.md");

  /** In the names of packaged files this stands for the dot that hides a file. */
  private static final String DOT = "dot-";

  /** The small example that explains itself. */
  public static NewSite example(Optional<String> title, Hosting hosting) {
    return new NewSite(own("site/" + SETTINGS), title, hosting);
  }

  private static URL own(String name) {
    return Optional.ofNullable(NewSite.class.getResource("/org/rapporteur/starter/" + name))
        .orElseThrow(() -> new IllegalStateException("no packaged file " + name));
  }

  /** What is in the folder that keeps a site from being written there, in the order of names. */
  public static List<String> inTheWay(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .map(child -> child.getFileName().toString())
          .filter(name -> !HARMLESS.contains(name))
          .sorted()
          .toList();
    }
  }

  /**
   * Writes the site into a folder in which nothing is in the way, and makes the folder if need be.
   * If that fails, what was written is taken away again.
   *
   * @return the paths of its files
   */
  public List<String> write(Path folder) throws IOException {
    Map<String, byte[]> files = files();
    Deque<Path> made = new ArrayDeque<>();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        makeFolders(Optional.ofNullable(path.toAbsolutePath().getParent()).orElseThrow(), made);
        WholeFile.create(path, file.getValue());
        made.push(path);
        if (file.getKey().endsWith(".sh")) {
          path.toFile().setExecutable(true, false);
        }
      }
    } catch (IOException | RuntimeException e) {
      for (Path path : made) {
        Files.deleteIfExists(path);
      }
      throw e;
    }
    return List.copyOf(files.keySet());
  }

  private static void makeFolders(Path folder, Deque<Path> made) throws IOException {
    List<Path> missing = new ArrayList<>();
    for (Path at = folder; at != null && !Files.exists(at); at = at.getParent()) {
      missing.addFirst(at);
    }
    for (Path path : missing) {
      Files.createDirectory(path);
      made.push(path);
    }
  }

  private Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    add(settings, files);
    add(own("common/dot-gitignore"), files);
    if (hosting != Hosting.NONE) {
      add(own("hosting/" + hosting.word() + "/publish.sh"), files);
    }
    title.ifPresent(words -> files.computeIfPresent(SETTINGS, (_, text) -> titled(text, words)));
    return files;
  }

  private static void add(URL file, Map<String, byte[]> files) throws IOException {
    try (PackagedFolder folder = PackagedFolder.around(file)) {
      folder.files().forEach((path, bytes) -> files.put(visible(path), bytes));
    }
  }

  private static String visible(String path) {
    return path.startsWith(DOT) ? "." + path.substring(DOT.length()) : path;
  }

  private static byte[] titled(byte[] settings, String title) {
    String line = "title: " + PlainYaml.of(title);
    return new String(settings, StandardCharsets.UTF_8)
        .replaceFirst("(?m)^title:.*$", Matcher.quoteReplacement(line))
        .getBytes(StandardCharsets.UTF_8);
  }
}
