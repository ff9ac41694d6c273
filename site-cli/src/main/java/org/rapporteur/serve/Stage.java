package org.rapporteur.serve;

import java.time.Duration;

/** The place where the snapshot stands that is served now; another takes its place at once. */
final class Stage {
  private volatile Snapshot now = Snapshot.empty();
  private boolean closed;

  Snapshot now() {
    return now;
  }

  synchronized void show(Snapshot next) {
    now = next;
    notifyAll();
  }

  /** Whatever is shown when something else than {@code seen} is, or when the time is over. */
  synchronized Snapshot other(Snapshot seen, Duration patience) throws InterruptedException {
    long until = System.nanoTime() + patience.toNanos();
    while (isShown(seen) && !closed) {
      long left = (until - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    return now;
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /** Ends all waiting. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  @SuppressWarnings("ReferenceEquality") // a snapshot that is equal has been shown
  private boolean isShown(Snapshot seen) {
    return now == seen;
  }
}
