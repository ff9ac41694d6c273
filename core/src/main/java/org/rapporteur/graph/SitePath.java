package org.rapporteur.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths below the site's folder, with {@code /} between names. */
final class SitePath {
  private SitePath() {}

  /**
   * Where a relative path written in a file leads; one that begins with {@code /} starts at the
   * site's folder. Empty if it leads out of the site.
   */
  static Optional<String> resolve(String from, String path) {
    Deque<String> names = new ArrayDeque<>();
    if (!path.startsWith("/")) {
      for (String name : from.split("/", -1)) {
        names.addLast(name);
      }
      names.removeLast();
    }
    for (String name : path.split("/", -1)) {
      switch (name) {
        case "", "." -> {}
        case ".." -> {
          if (names.isEmpty()) {
            return Optional.empty();
          }
          names.removeLast();
        }
        default -> names.addLast(name);
      }
    }
    return Optional.of(String.join("/", names));
  }
}
