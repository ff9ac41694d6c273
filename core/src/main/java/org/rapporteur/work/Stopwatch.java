package org.rapporteur.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * Measures where the time of a run goes: its stages one after the other, in wall time, and single
 * pieces of work on any thread, by kind and name. It measures and does nothing else.
 */
public final class Stopwatch {
  /** What pieces of work are counted apart. */
  public enum Kind {
    FILE,
    TEMPLATE,
    LINT
  }

  /**
   * Work of one name.
   *
   * @param times how often it was done
   * @param took how long it took in all
   */
  public record Lap(String name, long times, Duration took) {}

  private record Tally(LongAdder times, LongAdder nanos) {}

  private final boolean runs;
  private final List<Lap> stages = new ArrayList<>();
  private final Map<Kind, Map<String, Tally>> pieces = new ConcurrentHashMap<>();
  private String stage = "";
  private long since;

  private Stopwatch(boolean runs) {
    this.runs = runs;
  }

  /** One that measures. */
  public static Stopwatch running() {
    return new Stopwatch(true);
  }

  /** One that measures nothing and costs nothing. */
  public static Stopwatch stopped() {
    return new Stopwatch(false);
  }

  /** Ends the stage before and begins the next; only the thread that leads the run calls this. */
  public void stage(String name) {
    end();
    stage = name;
    since = System.nanoTime();
  }

  /** Ends the last stage. */
  public void end() {
    if (runs && !stage.isEmpty()) {
      stages.add(new Lap(stage, 1, Duration.ofNanos(System.nanoTime() - since)));
    }
    stage = "";
  }

  /** Does a piece of work and measures it. */
  public <T> T time(Kind kind, String name, Supplier<T> work) {
    if (!runs) {
      return work.get();
    }
    long from = System.nanoTime();
    try {
      return work.get();
    } finally {
      Tally tally =
          pieces
              .computeIfAbsent(kind, _ -> new ConcurrentHashMap<>())
              .computeIfAbsent(name, _ -> new Tally(new LongAdder(), new LongAdder()));
      tally.times().increment();
      tally.nanos().add(System.nanoTime() - from);
    }
  }

  /** The stages in their order. */
  public List<Lap> stages() {
    return List.copyOf(stages);
  }

  /** The work of a kind, what took longest first. */
  public List<Lap> slowest(Kind kind) {
    return pieces.getOrDefault(kind, Map.of()).entrySet().stream()
        .map(entry ->
            new Lap(
                entry.getKey(),
                entry.getValue().times().sum(),
                Duration.ofNanos(entry.getValue().nanos().sum())))
        .sorted(Comparator.comparing(Lap::took).reversed().thenComparing(Lap::name))
        .toList();
  }
}
