package org.rapporteur.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.emit.OutputFile;
import org.rapporteur.graph.Graph;
import org.rapporteur.model.Corpus;
import org.rapporteur.publish.Published;
import org.rapporteur.work.Crew;
import org.rapporteur.work.Stopwatch;

/** Keeps the files of a site in memory; those that are copied stay where they are. */
final class MemoryPress implements Press {
  private final Stopwatch watch;
  private final Map<String, byte[]> made = new ConcurrentHashMap<>();
  private final Map<String, Path> copied = new ConcurrentHashMap<>();

  MemoryPress(Stopwatch watch) {
    this.watch = watch;
  }

  @Override
  public Optional<Published> print(
      Corpus corpus, Graph graph, List<OutputFile> outputs, Crew crew, Diagnostics log) {
    crew.map(outputs, file -> keep(file, log));
    return Optional.empty();
  }

  Proof proof(Outcome outcome) {
    return outcome.isClean()
        ? new Proof(outcome, made, copied)
        : new Proof(outcome, Map.of(), Map.of());
  }

  private boolean keep(OutputFile file, Diagnostics log) {
    String path = file.address().path();
    return switch (file) {
      case OutputFile.Copied copy -> copied.put(path, copy.from()) == null;
      case OutputFile.Made page -> {
        Optional<byte[]> bytes = Press.made(page, watch, log);
        bytes.ifPresent(found -> made.put(path, found));
        yield bytes.isPresent();
      }
    };
  }
}
