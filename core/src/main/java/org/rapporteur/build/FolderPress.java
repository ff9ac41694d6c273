package org.rapporteur.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.cache.Footprints;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.emit.OutputFile;
import org.rapporteur.page.SitePlan;
import org.rapporteur.publish.Generation;
import org.rapporteur.publish.OutputFolder;
import org.rapporteur.publish.Published;
import org.rapporteur.read.SiteFiles;
import org.rapporteur.source.Fingerprint;
import org.rapporteur.work.Crew;
import org.rapporteur.work.Stopwatch;

/**
 * Publishes a site to a folder: only if all went well does the new site take the old's place. With
 * a memory, what rests on nothing new is taken over from the last build.
 */
final class FolderPress implements Press {
  private final BuildRequest request;
  private final Path out;
  private final Optional<String> program;
  private final Stopwatch watch;
  private Optional<Memory> memory = Optional.empty();

  /**
   * A press.
   *
   * @param program names the program and its version, where the last build is to be remembered
   */
  FolderPress(BuildRequest request, Path out, Optional<String> program, Stopwatch watch) {
    this.request = request;
    this.out = out;
    this.program = program;
    this.watch = watch;
  }

  @Override
  public Optional<Outcome> begin(SiteFiles files, Crew crew) throws IOException {
    if (program.isEmpty()) {
      return Optional.empty();
    }
    Memory found = Memory.of(program.get(), request, out, files, crew);
    memory = Optional.of(found);
    return found.unchanged(files);
  }

  @Override
  public Optional<Published> print(
      SitePlan plan,
      Optional<Set<String>> withheld,
      List<OutputFile> outputs,
      Crew crew,
      Diagnostics log)
      throws IOException {
    Optional<Footprints> footprints = memory.map(known -> known.footprints(plan, withheld, crew));
    try (Generation generation = OutputFolder.at(out).open()) {
      crew.map(longestFirst(outputs), file -> write(file, footprints, generation, log));
      if (log.hasErrors()) {
        return Optional.empty();
      }
      if (memory.isPresent()) {
        memory.get().forget();
      }
      Published published = generation.publish();
      if (memory.isPresent()) {
        memory.get().see(generation);
      }
      return Optional.of(published);
    }
  }

  @Override
  public Optional<Outcome> amend(Amendment amendment, Crew crew) throws IOException {
    return memory.isPresent() ? memory.get().amended(amendment, crew) : Optional.empty();
  }

  @Override
  public Outcome done(Outcome outcome) {
    return memory.map(known -> known.remember(outcome)).orElse(outcome);
  }

  /** What is made of the site as a whole before what is made of one entity. */
  private static List<OutputFile> longestFirst(List<OutputFile> outputs) {
    return outputs.stream()
        .sorted((one, other) -> Boolean.compare(showsOne(one), showsOne(other)))
        .toList();
  }

  private static boolean showsOne(OutputFile file) {
    return file instanceof OutputFile.Made made && made.shows().isPresent();
  }

  private boolean write(
      OutputFile file, Optional<Footprints> footprints, Generation generation, Diagnostics log) {
    String path = file.address().path();
    try {
      switch (file) {
        case OutputFile.Copied copied -> generation.copy(path, copied.from());
        case OutputFile.Made made -> {
          Optional<Fingerprint> footprint =
              footprints.flatMap(known -> made.shows().map(known::of));
          if (footprint.isPresent()
              && memory.isPresent()
              && memory.get().keeps(path, footprint.get(), generation)) {
            return true;
          }
          Optional<byte[]> bytes = Press.made(made, watch, log);
          if (bytes.isPresent()) {
            generation.write(path, bytes.get());
          }
          return bytes.isPresent();
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
