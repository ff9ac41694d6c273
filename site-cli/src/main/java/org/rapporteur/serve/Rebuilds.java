package org.rapporteur.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Proof;
import org.rapporteur.build.Recall;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.diagnostic.Diagnostic;

/**
 * Makes the site again when its files have changed, and puts it on the stage as a whole. A single
 * page of which only the words have changed goes ahead of the rest.
 */
final class Rebuilds implements Runnable {
  /** So often in a row a site is made again because its files changed while they were read. */
  private static final int MOST_REPEATS = 2;

  private static final Duration MOMENT = Duration.ofMillis(10);

  private final Recall recall = new Recall();
  private final SiteBuild build;
  private final BuildRequest request;
  private final Changes changes;
  private final Watch watch;
  private final Stage stage;
  private final Witness witness;
  private final ExecutorService maker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("build").daemon().factory());

  /** What was on the stage when a site without mistakes had last been made. */
  private Snapshot whole = Snapshot.empty();

  Rebuilds(
      SiteBuild build,
      BuildRequest request,
      Changes changes,
      Watch watch,
      Stage stage,
      Witness witness) {
    this.build = build.recalling(recall);
    this.request = request;
    this.changes = changes;
    this.watch = watch;
    this.stage = stage;
    this.witness = witness;
  }

  /** Follows the changes until the thread is interrupted. */
  @Override
  public void run() {
    try {
      while (true) {
        Set<String> changed = watch.differing(changes.next());
        if (!changed.isEmpty()) {
          showAhead(changed);
          rebuild(changed);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      maker.shutdownNow();
    }
  }

  /** Makes the site for the first time. */
  void first() throws InterruptedException {
    rebuild(Set.of());
  }

  private void rebuild(Set<String> changed) throws InterruptedException {
    Set<String> all = new TreeSet<>(changed);
    Set<String> newer;
    int repeats = 0;
    do {
      long from = System.nanoTime();
      Future<Made> making = maker.submit(this::made);
      newer = changesDuring(making);
      // What has changed meanwhile may have been read in part before and in part after.
      if (newer.isEmpty() || repeats == MOST_REPEATS) {
        show(making.resultNow(), all, Duration.ofNanos(System.nanoTime() - from));
        all.clear();
        repeats = 0;
      } else {
        repeats++;
      }
      showAhead(newer);
      all.addAll(newer);
    } while (!newer.isEmpty());
  }

  private Set<String> changesDuring(Future<Made> making) throws InterruptedException {
    Set<String> changed = new TreeSet<>();
    while (!making.isDone()) {
      Set<String> more = watch.differing(changes.next(MOMENT));
      showAhead(more);
      changed.addAll(more);
    }
    return changed;
  }

  private void showAhead(Set<String> changed) {
    Snapshot now = stage.now();
    if (now.trouble().isEmpty()) {
      try {
        stage.show(now.with(recall.glimpse(changed)));
      } catch (RuntimeException e) {
        // A fault of the program: making the site meets it as well, and tells of it.
      }
    }
  }

  private Made made() {
    try {
      Proof proof = build.proof(request);
      return proof.outcome().isClean()
          ? new Made.Site(proof)
          : new Made.Mistakes(proof.outcome().diagnostics());
    } catch (IOException | RuntimeException | Error e) {
      return new Made.Broken(e);
    }
  }

  private void show(Made made, Set<String> changed, Duration took) {
    Snapshot now = stage.now();
    switch (made) {
      case Made.Site(Proof proof) -> {
        try {
          Snapshot after = now.with(proof);
          stage.show(after);
          witness.shown(
              changed, took, after.edition() != whole.edition(), proof.outcome().diagnostics());
          whole = after;
        } catch (IOException e) {
          stage.show(now.with(Trouble.of(witness.broke(e))));
        }
      }
      case Made.Mistakes(List<Diagnostic> problems) -> {
        stage.show(now.back(whole).with(Trouble.of(problems)));
        witness.refused(problems, now.isBare());
      }
      case Made.Broken(Throwable fault) ->
          stage.show(now.back(whole).with(Trouble.of(witness.broke(fault))));
    }
  }

  /** What came of making the site. */
  private sealed interface Made {
    record Site(Proof proof) implements Made {}

    record Mistakes(List<Diagnostic> problems) implements Made {}

    record Broken(Throwable fault) implements Made {}
  }
}
