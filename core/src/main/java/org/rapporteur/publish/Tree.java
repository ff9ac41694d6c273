package org.rapporteur.publish;

import java.io.File;
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
import org.jspecify.annotations.Nullable;

/**
 * What a published folder contains: its files with their stamps, and its folders, by relative path
 * with “/”. Symbolic links are entries, never ways to elsewhere.
 */
record Tree(Map<String, Stamp> files, Set<String> folders) {
  static Tree empty() {
    return new Tree(Map.of(), Set.of());
  }

  static Tree of(Path root) throws IOException {
    Map<String, Stamp> files = new HashMap<>();
    Set<String> folders = new HashSet<>();
    int above = root.toString().length() + 1;
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root)) {
              folders.add(relative(folder, above));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.put(relative(file, above), Stamp.of(attributes));
            return FileVisitResult.CONTINUE;
          }
        });
    return new Tree(files, folders);
  }

  boolean hasNoEmptyFolder() {
    Set<String> needed = new HashSet<>();
    for (String path : files.keySet()) {
      for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
        needed.add(path.substring(0, slash));
      }
    }
    return needed.equals(folders);
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

  private static String relative(Path entry, int above) {
    return entry.toString().substring(above).replace(File.separatorChar, '/');
  }
}
