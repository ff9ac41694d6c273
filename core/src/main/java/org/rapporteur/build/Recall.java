package org.rapporteur.build;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.read.Documents;
import org.rapporteur.source.Fingerprint;

/**
 * What a program that goes on running knows of the site it made last: its documents, and its pages
 * with what they rest on. One run at a time may use it.
 */
public final class Recall {
  private static final class Page {
    final Fingerprint footprint;
    final byte[] bytes;

    Page(Fingerprint footprint, byte[] bytes) {
      this.footprint = footprint;
      this.bytes = bytes;
    }
  }

  private final Documents documents = new Documents();
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private volatile Optional<Glimpse> glimpse = Optional.empty();

  Documents documents() {
    return documents;
  }

  /** The page at a path, if what it rests on is as it was. */
  Optional<byte[]> page(String path, Fingerprint footprint) {
    return Optional.ofNullable(pages.get(path))
        .filter(page -> page.footprint.equals(footprint))
        .map(page -> page.bytes);
  }

  void keep(String path, Fingerprint footprint, byte[] bytes) {
    pages.put(path, new Page(footprint, bytes));
  }

  void keep(Glimpse last) {
    glimpse = Optional.of(last);
  }

  /**
   * The files of a page of which nothing has changed but its words, since the last run that went
   * well, by their path in the output: before the site is made again, which another thread may be
   * doing. None if more has changed or if the page has a mistake.
   *
   * @param changed the paths of the files that were written since
   */
  public Map<String, byte[]> glimpse(Set<String> changed) {
    return glimpse.map(last -> last.of(changed)).orElseGet(Map::of);
  }

  /** Forgets the pages that are no longer there. */
  void keepOnly(Map<String, byte[]> made) {
    pages.keySet().retainAll(made.keySet());
  }
}
