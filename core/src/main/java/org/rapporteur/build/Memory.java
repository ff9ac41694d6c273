package org.rapporteur.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.rapporteur.cache.Footprints;
import org.rapporteur.cache.Inputs;
import org.rapporteur.cache.LastBuild;
import org.rapporteur.cache.LastBuildFile;
import org.rapporteur.cache.LastBuildFile.Closed;
import org.rapporteur.cache.Register;
import org.rapporteur.cache.Setting;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.page.SitePlan;
import org.rapporteur.publish.Generation;
import org.rapporteur.publish.OutputFolder;
import org.rapporteur.publish.Published;
import org.rapporteur.publish.Stamp;
import org.rapporteur.read.SiteFiles;
import org.rapporteur.source.Fingerprint;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.Span;
import org.rapporteur.work.Crew;

/**
 * What a build knows of the one before it, and tells the next. Where nothing is known everything is
 * made anew; the published files are the same either way.
 */
final class Memory {
  private final OutputFolder folder;
  private final LastBuildFile file;
  private final Fingerprint setting;
  private final Inputs inputs;
  private final LastBuildFile.Reading last;

  /** What stands in the folder before anything is done. */
  private final Supplier<Map<String, Stamp>> there;

  private final Map<String, Fingerprint> footprints = new ConcurrentHashMap<>();
  private Map<String, Stamp> published = Map.of();
  private Supplier<Optional<Closed>> register = Optional::empty;

  /**
   * What is known of the last build of an output folder.
   *
   * @param program names the program and its version
   */
  static Memory of(String program, BuildRequest request, Path out, SiteFiles files, Crew crew)
      throws IOException {
    OutputFolder folder = OutputFolder.at(out);
    Fingerprint setting =
        Setting.of(program, request.site(), request.baseUrl(), request.audience().told(), files);
    LastBuildFile file = new LastBuildFile(folder.beside("cache"));
    LastBuildFile.Reading last = file.read();
    boolean mayHold =
        last instanceof LastBuildFile.Reading.Known(LastBuild build, _)
            && build.setting().equals(setting);
    Supplier<Map<String, Stamp>> there =
        mayHold ? crew.beside(() -> files(folder)) : Map::<String, Stamp>of;
    return new Memory(folder, file, setting, Inputs.of(files, crew), last, there);
  }

  private static Map<String, Stamp> files(OutputFolder folder) {
    try {
      Map<String, Stamp> found = new HashMap<>(folder.files());
      found.remove(OutputFolder.MARKER);
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Memory(
      OutputFolder folder,
      LastBuildFile file,
      Fingerprint setting,
      Inputs inputs,
      LastBuildFile.Reading last,
      Supplier<Map<String, Stamp>> there) {
    this.folder = folder;
    this.file = file;
    this.setting = setting;
    this.inputs = inputs;
    this.last = last;
    this.there = there;
  }

  /**
   * The outcome of the last build, if there is nothing to do: input and output are as they were.
   */
  Optional<Outcome> unchanged(SiteFiles files) throws IOException {
    if (!(last instanceof LastBuildFile.Reading.Known(LastBuild build, _))
        || !build.setting().equals(setting)
        || !inputs.areThoseOf(build)
        || build.until().stream().anyMatch(end -> !end.isAfter(Instant.now()))) {
      return Optional.empty();
    }
    return isAsPublished(build)
        ? outcome(build, files, new Published(0, build.outputs().size(), 0, Optional.empty()))
        : Optional.empty();
  }

  private boolean isAsPublished(LastBuild build) {
    Map<String, Stamp> found = there.get();
    if (found.size() != build.outputs().size()) {
      return false;
    }
    for (Map.Entry<String, LastBuild.Made> output : build.outputs().entrySet()) {
      if (!output.getValue().stamp().equals(found.get(output.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The outcome of an amendment, if nothing of the site has changed but the words of some briefs,
   * and the output is as it was.
   */
  Optional<Outcome> amended(Amendment amendment, Crew crew) throws IOException {
    if (!(last instanceof LastBuildFile.Reading.Known(LastBuild build, Optional<Closed> closed))
        || closed.isEmpty()
        || !build.setting().equals(setting)
        || build.until().stream().anyMatch(end -> !end.isAfter(Instant.now()))) {
      return Optional.empty();
    }
    Optional<Set<String>> reworded = inputs.rewordedSince(build);
    if (reworded.isEmpty()) {
      return Optional.empty();
    }
    Optional<Amendment.Made> made =
        closed
            .get()
            .open()
            .flatMap(known -> amendment.of(known, build.warnings(), reworded.get(), crew));
    return made.isPresent() && isAsPublished(build)
        ? amended(build, closed, made.get(), amendment.files(), crew)
        : Optional.empty();
  }

  private Optional<Outcome> amended(
      LastBuild build, Optional<Closed> closed, Amendment.Made made, SiteFiles files, Crew crew)
      throws IOException {
    Optional<Replacement> replaced = Replacement.of(made.files(), build, folder, file, crew);
    Optional<Outcome> outcome = replaced.flatMap(done -> outcome(build, files, done.published()));
    if (outcome.isEmpty()) {
      return Optional.empty();
    }
    Map<String, LastBuild.Made> outputs = new HashMap<>(build.outputs());
    outputs.putAll(replaced.get().outputs());
    return Optional.of(
        kept(
            outcome.get(),
            inputs.of(build, outputs),
            made.register().map(Closed::of).or(() -> closed)));
  }

  private static Optional<Outcome> outcome(LastBuild build, SiteFiles files, Published published) {
    List<Diagnostic> warnings = new ArrayList<>();
    Map<String, SourceFile> read = new HashMap<>();
    for (LastBuild.Warning known : build.warnings()) {
      Optional<SourceFile> text =
          Optional.ofNullable(read.get(known.path())).or(() -> files.text(known.path()));
      if (text.isEmpty()) {
        return Optional.empty();
      }
      read.put(known.path(), text.get());
      Span span = text.get().span(known.start(), known.end());
      warnings.add(
          new Diagnostic(
              known.code(), known.level(), known.message(), span, known.hint(), Optional.empty()));
    }
    return Optional.of(
        new Outcome(
            warnings, build.notices(), build.counts(), Optional.of(published), build.until()));
  }

  /** Takes a file over from the last build, if what it rests on is as it was. */
  boolean keeps(String path, Fingerprint footprint, Generation generation) throws IOException {
    footprints.put(path, footprint);
    if (last instanceof LastBuildFile.Reading.Known(LastBuild build, _)) {
      LastBuild.Made made = build.outputs().get(path);
      return made != null
          && made.footprint().equals(footprint)
          && generation.keep(path, made.stamp());
    }
    return false;
  }

  /**
   * What the pages rest on. What is to be known of them is put together beside their making.
   *
   * @param withheld the paths of briefs that are withheld in whole or in part; empty if the site is
   *     one that cannot be amended
   */
  Footprints footprints(SitePlan plan, Optional<Set<String>> withheld, Crew crew) {
    Footprints footprints = new Footprints(plan.corpus(), plan.graph(), setting, crew);
    register =
        crew.beside(() ->
            withheld.map(paths ->
                Closed.of(
                    Register.of(plan.corpus(), plan.graph(), plan.sequence(), footprints, paths))));
    return footprints;
  }

  /** Forgets the last build; for what is published next, it does not hold. */
  void forget() throws IOException {
    file.remove();
  }

  /** Takes note of what was published. */
  void see(Generation generation) {
    published = generation.stamps();
  }

  /** Tells the next build of this one, which is published; what to say of that is added to it. */
  Outcome remember(Outcome outcome) {
    return kept(outcome, known(outcome), register.get());
  }

  private Outcome kept(Outcome outcome, LastBuild build, Optional<Closed> known) {
    List<String> notices = new ArrayList<>();
    if (last instanceof LastBuildFile.Reading.Unusable) {
      notices.add(
          "What was known of the last build cannot be used (%s is damaged, or of another version);"
                  .formatted(file.path().getFileName())
              + " everything was made anew.");
    }
    try {
      file.write(build, known);
    } catch (IOException e) {
      notices.add(
          "What is known of this build could not be kept (%s); the next one makes everything anew."
              .formatted(e));
    }
    return outcome.with(notices);
  }

  private LastBuild known(Outcome outcome) {
    Map<String, LastBuild.Made> outputs = new HashMap<>();
    published.forEach((path, stamp) ->
        outputs.put(
            path, new LastBuild.Made(stamp, footprints.getOrDefault(path, LastBuild.UNKNOWN))));
    List<LastBuild.Warning> warnings =
        outcome.diagnostics().stream()
            .map(found ->
                new LastBuild.Warning(
                    found.code(),
                    found.level(),
                    found.message(),
                    found.span().file().path(),
                    found.span().start(),
                    found.span().end(),
                    found.hint()))
            .toList();
    return inputs.build(
        setting, outputs, warnings, outcome.notices(), outcome.counts(), outcome.until());
  }
}
