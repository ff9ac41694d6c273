package org.rapporteur.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.rapporteur.work.Stopwatch;

/** Where the time of a run went, as {@code --timings} tells it. */
final class TimingsTable {
  private static final int LONGEST_LIST = 10;

  private TimingsTable() {}

  /** The stages in their order, then what took longest of all threads together. */
  static String of(Stopwatch watch) {
    StringBuilder text = new StringBuilder("Stages:\n");
    Duration all =
        watch.stages().stream().map(Stopwatch.Lap::took).reduce(Duration.ZERO, Duration::plus);
    for (Stopwatch.Lap stage : watch.stages()) {
      text.append(
          row(
              stage.took(),
              String.format(Locale.ROOT, "%3d %%  %s", percent(stage.took(), all), stage.name())));
    }
    text.append(row(all, "in all"));
    list(text, "Slowest files", watch.slowest(Stopwatch.Kind.FILE), false);
    list(text, "Templates, on all threads", watch.slowest(Stopwatch.Kind.TEMPLATE), true);
    list(text, "Findings", watch.slowest(Stopwatch.Kind.LINT), false);
    return text.toString();
  }

  private static void list(
      StringBuilder text, String title, List<Stopwatch.Lap> laps, boolean counted) {
    if (laps.isEmpty()) {
      return;
    }
    text.append(title).append(":\n");
    laps.stream()
        .limit(LONGEST_LIST)
        .forEach(
            lap -> text.append(row(lap.took(), lap.name() + (counted ? " ×" + lap.times() : ""))));
  }

  private static String row(Duration took, String what) {
    return String.format(Locale.ROOT, "  %9.1f ms  %s", took.toNanos() / 1e6, what) + "\n";
  }

  private static long percent(Duration part, Duration whole) {
    return whole.isZero() ? 0 : Math.round(100.0 * part.toNanos() / whole.toNanos());
  }
}
