package org.rapporteur.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.cache.Footprints;
import org.rapporteur.cache.Setting;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.emit.OutputFile;
import org.rapporteur.page.SitePlan;
import org.rapporteur.publish.Published;
import org.rapporteur.read.SiteFiles;
import org.rapporteur.source.Fingerprint;
import org.rapporteur.work.Crew;
import org.rapporteur.work.Stopwatch;

/**
 * Keeps the files of a site in memory; those that are copied stay where they are. With a recall,
 * pages that rest on nothing new are those of the last run.
 */
final class MemoryPress implements Press {
  private final BuildRequest request;
  private final Optional<Recall> recall;
  private final Stopwatch watch;
  private final Map<String, byte[]> made = new ConcurrentHashMap<>();
  private final Map<String, Path> copied = new ConcurrentHashMap<>();
  private Optional<Fingerprint> setting = Optional.empty();

  MemoryPress(BuildRequest request, Optional<Recall> recall, Stopwatch watch) {
    this.request = request;
    this.recall = recall;
    this.watch = watch;
  }

  @Override
  public Optional<Outcome> begin(SiteFiles files, Crew crew) {
    setting =
        recall.map(_ ->
            Setting.of("", request.site(), request.baseUrl(), request.audience().told(), files));
    return Optional.empty();
  }

  @Override
  public Optional<Published> print(
      SitePlan plan,
      Optional<Set<String>> withheld,
      List<OutputFile> outputs,
      Crew crew,
      Diagnostics log) {
    Optional<Footprints> footprints =
        setting.map(all -> new Footprints(plan.corpus(), plan.graph(), all, crew));
    crew.map(outputs, file -> keep(file, footprints, log));
    recall.ifPresent(known -> known.keepOnly(made));
    return Optional.empty();
  }

  Proof proof(Outcome outcome) {
    return outcome.isClean()
        ? new Proof(outcome, made, copied)
        : new Proof(outcome, Map.of(), Map.of());
  }

  private boolean keep(OutputFile file, Optional<Footprints> footprints, Diagnostics log) {
    String path = file.address().path();
    switch (file) {
      case OutputFile.Copied copy -> copied.put(path, copy.from());
      case OutputFile.Made page -> {
        Optional<Fingerprint> footprint = footprints.flatMap(known -> page.shows().map(known::of));
        Optional<byte[]> before =
            footprint.flatMap(rests -> recall.flatMap(known -> known.page(path, rests)));
        Optional<byte[]> bytes = before.or(() -> Press.made(page, watch, log));
        bytes.ifPresent(found -> made.put(path, found));
        if (before.isEmpty() && bytes.isPresent() && footprint.isPresent()) {
          recall.ifPresent(known -> known.keep(path, footprint.get(), bytes.get()));
        }
      }
    }
    return true;
  }
}
