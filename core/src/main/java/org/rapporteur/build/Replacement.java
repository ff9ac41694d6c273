package org.rapporteur.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.cache.LastBuild;
import org.rapporteur.cache.LastBuildFile;
import org.rapporteur.publish.Generation;
import org.rapporteur.publish.OutputFolder;
import org.rapporteur.publish.Published;
import org.rapporteur.publish.Stamp;
import org.rapporteur.work.Crew;

/**
 * The replacement of some files of a published site by others: of a single one where it stands, of
 * more by a new generation that takes over all the rest.
 *
 * @param outputs the files that were made, by path, whether or not they are others than before
 */
record Replacement(Published published, Map<String, LastBuild.Made> outputs) {
  /** Replaces what is not as it was made now; empty if the site is no longer as it is known. */
  static Optional<Replacement> of(
      Map<String, Amendment.File> made,
      LastBuild build,
      OutputFolder folder,
      LastBuildFile known,
      Crew crew)
      throws IOException {
    Map<String, Amendment.File> others = new TreeMap<>();
    Map<String, Stamp> stamps = new HashMap<>();
    for (Map.Entry<String, Amendment.File> file : made.entrySet()) {
      LastBuild.Made before = build.outputs().get(file.getKey());
      if (before == null) {
        return Optional.empty();
      }
      stamps.put(file.getKey(), before.stamp());
      if (!folder.holds(file.getKey(), file.getValue().bytes)) {
        others.put(file.getKey(), file.getValue());
      }
    }
    boolean done =
        others.size() < 2
            ? replaced(others, folder, stamps)
            : exchanged(others, build, folder, known, crew, stamps);
    if (!done) {
      return Optional.empty();
    }
    Map<String, LastBuild.Made> outputs = new HashMap<>();
    made.forEach((path, file) -> {
      Stamp stamp = stamps.getOrDefault(path, Stamp.NONE);
      outputs.put(path, new LastBuild.Made(stamp, file.footprint));
    });
    int kept = build.outputs().size() - others.size();
    return Optional.of(
        new Replacement(new Published(others.size(), kept, 0, Optional.empty()), outputs));
  }

  /**
   * Replaces a file where it stands. What is known of the last build may stay meanwhile: of this
   * file it says another stamp.
   */
  private static boolean replaced(
      Map<String, Amendment.File> others, OutputFolder folder, Map<String, Stamp> stamps)
      throws IOException {
    for (Map.Entry<String, Amendment.File> other : others.entrySet()) {
      String path = other.getKey();
      Stamp before = stamps.getOrDefault(path, Stamp.NONE);
      Optional<Stamp> stamp = folder.replace(path, before, other.getValue().bytes);
      if (stamp.isEmpty()) {
        return false;
      }
      stamps.put(path, stamp.get());
    }
    return true;
  }

  private static boolean exchanged(
      Map<String, Amendment.File> others,
      LastBuild build,
      OutputFolder folder,
      LastBuildFile known,
      Crew crew,
      Map<String, Stamp> stamps)
      throws IOException {
    try (Generation generation = folder.open()) {
      List<Map.Entry<String, LastBuild.Made>> files = List.copyOf(build.outputs().entrySet());
      if (crew.map(files, file -> placed(file, others, generation)).contains(false)) {
        return false;
      }
      known.remove();
      generation.publish();
      Map<String, Stamp> found = folder.files();
      stamps.replaceAll((path, _) -> found.getOrDefault(path, Stamp.NONE));
      return true;
    }
  }

  private static boolean placed(
      Map.Entry<String, LastBuild.Made> file,
      Map<String, Amendment.File> others,
      Generation generation) {
    try {
      Amendment.File other = others.get(file.getKey());
      if (other == null) {
        return generation.keep(file.getKey(), file.getValue().stamp());
      }
      generation.write(file.getKey(), other.bytes);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
