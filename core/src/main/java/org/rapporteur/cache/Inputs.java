package org.rapporteur.cache;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.read.SiteFiles;
import org.rapporteur.source.FileStamp;
import org.rapporteur.source.Fingerprint;
import org.rapporteur.work.Crew;

/**
 * The briefs and static files of a site, by path, as they stand on the disk before they are read.
 */
public final class Inputs {
  private static final String STATIC = "static/";

  /** So many are looked at one by one; where there are more, the site is made as a whole. */
  private static final int FEW = 16;

  private final Map<String, FileStamp> stamps;

  private Inputs(Map<String, FileStamp> stamps) {
    this.stamps = stamps;
  }

  /** The stamps of a site's files now. */
  public static Inputs of(SiteFiles files, Crew crew) {
    List<String> paths = new ArrayList<>();
    List<Path> places = new ArrayList<>();
    for (SiteFiles.Listed brief : files.briefs()) {
      paths.add(brief.path());
      places.add(brief.file());
    }
    files
        .statics()
        .forEach((path, file) -> {
          paths.add(STATIC + path);
          places.add(file);
        });
    List<FileStamp> found = crew.map(places, FileStamp::of);
    Map<String, FileStamp> stamps = HashMap.newHashMap(paths.size());
    for (int i = 0; i < paths.size(); i++) {
      stamps.put(paths.get(i), found.get(i));
    }
    return new Inputs(stamps);
  }

  /** Whether they are certainly those that the last build read. */
  public boolean areThoseOf(LastBuild build) {
    return stamps.equals(build.inputs()) && stamps.values().stream().allMatch(FileStamp::isSure);
  }

  /**
   * The briefs that may be others than those the last build read, if they are few and nothing else
   * may be.
   */
  public Optional<Set<String>> rewordedSince(LastBuild build) {
    if (!stamps.keySet().equals(build.inputs().keySet())) {
      return Optional.empty();
    }
    Set<String> reworded = new TreeSet<>();
    stamps.forEach((path, stamp) -> {
      if (!stamp.isSure() || !stamp.equals(build.inputs().get(path))) {
        reworded.add(path);
      }
    });
    boolean isFew = !reworded.isEmpty() && reworded.size() <= FEW;
    return Optional.of(reworded)
        .filter(paths -> isFew && paths.stream().noneMatch(path -> path.startsWith(STATIC)));
  }

  /** What is to be known of a build of which no more than these files is new. */
  public LastBuild of(LastBuild build, Map<String, LastBuild.Made> outputs) {
    return new LastBuild(
        build.setting(),
        stamps,
        outputs,
        build.warnings(),
        build.notices(),
        build.counts(),
        build.until());
  }

  /** What is to be known of a build of these files. */
  public LastBuild build(
      Fingerprint setting,
      Map<String, LastBuild.Made> outputs,
      List<LastBuild.Warning> warnings,
      List<String> notices,
      Map<String, Integer> counts,
      Optional<Instant> until) {
    return new LastBuild(setting, stamps, outputs, warnings, notices, counts, until);
  }
}
