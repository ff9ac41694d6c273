package org.rapporteur.serve;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The files that changed and were not built yet. They are handed out together once it has become
 * quiet: soon after a single file was saved, later when there are many, and at last even in a
 * stream of changes that does not end.
 */
final class Changes {
  private static final Duration AFTER_ONE = Duration.ofMillis(20);
  private static final Duration AFTER_MANY = Duration.ofMillis(50);
  private static final Duration LONGEST = Duration.ofMillis(500);

  private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

  /** Adds a file by its path below the site's folder; any thread may call. */
  void add(String path) {
    queue.add(path);
  }

  /** Waits for changes, and for the quiet after them. */
  Set<String> next() throws InterruptedException {
    return andAfter(queue.take());
  }

  /** The same; none if there are none for so long. */
  Set<String> next(Duration patience) throws InterruptedException {
    String first = queue.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
    return first == null ? Set.of() : andAfter(first);
  }

  private Set<String> andAfter(String first) throws InterruptedException {
    Set<String> changed = new TreeSet<>();
    changed.add(first);
    long last = System.nanoTime() + LONGEST.toNanos();
    while (true) {
      Duration quiet = changed.size() == 1 ? AFTER_ONE : AFTER_MANY;
      long wait = Math.min(quiet.toNanos(), last - System.nanoTime());
      String more = wait <= 0 ? null : queue.poll(wait, TimeUnit.NANOSECONDS);
      if (more == null) {
        return changed;
      }
      changed.add(more);
    }
  }
}
