package org.rapporteur.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.rapporteur.work.Progress;

/** One line on a terminal that somebody watches: which stage a run is at, and how far in it. */
final class ProgressBar implements Progress {
  private static final int WIDTH = 24;
  private static final String START_OF_LINE = "\r\u001b[2K";
  private static final long EVERY = Duration.ofMillis(80).toNanos();

  /** Fewer items are done before anybody has read how many. */
  private static final int WORTH_COUNTING = 200;

  private final Terminal terminal;
  private final AtomicLong last = new AtomicLong(System.nanoTime() - EVERY);
  private volatile String stage = "";

  ProgressBar(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void stage(String name) {
    stage = name;
    draw(name + " …");
  }

  @Override
  public void done(int items, int all) {
    long now = System.nanoTime();
    long before = last.get();
    if (all >= WORTH_COUNTING && now - before >= EVERY && last.compareAndSet(before, now)) {
      int full = (int) ((long) items * WIDTH / all);
      draw(
          String.format(
              Locale.ROOT,
              "%-22s %s%s %,d of %,d",
              stage,
              "━".repeat(full),
              "╌".repeat(WIDTH - full),
              items,
              all));
    }
  }

  /** Leaves the line as it was before. */
  void wipe() {
    terminal.tell(START_OF_LINE);
    terminal.err().flush();
  }

  private synchronized void draw(String line) {
    terminal.tell(START_OF_LINE + line);
    terminal.err().flush();
  }
}
