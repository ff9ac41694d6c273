package org.rapporteur.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a published folder contains: its files with their sizes, and its folders, by relative path
 * with “/”. Symbolic links are entries, never ways to elsewhere.
 */
record Tree(Map<String, Long> files, Set<String> folders) {
  /** The size of an entry that is no regular file, so that no file of ours is taken for equal. */
  private static final long NO_FILE = -1;

  static Tree empty() {
    return new Tree(Map.of(), Set.of());
  }

  static Tree of(Path root) throws IOException {
    Map<String, Long> files = new HashMap<>();
    Set<String> folders = new HashSet<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root)) {
              folders.add(relative(root, folder));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.put(
                relative(root, file), attributes.isRegularFile() ? attributes.size() : NO_FILE);
            return FileVisitResult.CONTINUE;
          }
        });
    return new Tree(files, folders);
  }

  /** Deletes the folder; our mark goes last, so that what a death leaves is still known as ours. */
  static void remove(Path root) throws IOException {
    Path marker = root.resolve(OutputFolder.MARKER);
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!file.equals(marker)) {
              Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault)
              throws IOException {
            if (fault != null) {
              throw fault;
            }
            if (folder.equals(root)) {
              Files.deleteIfExists(marker);
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static String relative(Path root, Path entry) {
    return StreamSupport.stream(root.relativize(entry).spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }
}
