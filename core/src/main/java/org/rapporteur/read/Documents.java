package org.rapporteur.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Audience;
import org.rapporteur.source.FileStamp;
import org.rapporteur.source.Fingerprint;
import org.rapporteur.source.SourceFile;

/**
 * The documents of a site as they were read, with what was wrong with each, for a program that
 * reads the site again and again: a file that has not changed is not read again. Holds for one set
 * of types. Thread-safe while a site is read.
 */
public final class Documents {
  private record Known(
      FileStamp stamp, Optional<DocumentReader.Read> read, List<Diagnostic> problems) {}

  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private Optional<Fingerprint> types = Optional.empty();

  /** Forgets what is gone, and everything where the types or the audience are others. */
  void prepare(SiteFiles files, Audience audience) {
    Fingerprint.Maker maker = new Fingerprint.Maker().add(audience.toString());
    for (SourceFile type : files.types()) {
      maker.add(type.path()).add(type.text());
    }
    Optional<Fingerprint> now = Optional.of(maker.made());
    if (!now.equals(types)) {
      known.clear();
    }
    types = now;
    Set<String> paths =
        files.briefs().stream().map(SiteFiles.Listed::path).collect(Collectors.toSet());
    known.keySet().retainAll(paths);
  }

  /** The document in a file, read anew if need be. */
  Optional<DocumentReader.Read> read(
      SiteFiles.Listed listed, DocumentReader reader, Diagnostics log) {
    FileStamp stamp = FileStamp.of(listed.file());
    Known before = known.get(listed.path());
    Known now =
        before != null && stamp.isSure() && stamp.equals(before.stamp())
            ? before
            : read(listed, reader, stamp);
    now.problems().forEach(log::add);
    return now.read();
  }

  private Known read(SiteFiles.Listed listed, DocumentReader reader, FileStamp stamp) {
    Diagnostics own = new Diagnostics();
    Optional<DocumentReader.Read> read = reader.reporting(own).read(listed);
    Known now = new Known(stamp, read, own.sorted());
    known.put(listed.path(), now);
    return now;
  }
}
