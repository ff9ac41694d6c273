package org.rapporteur.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Proof;
import org.rapporteur.build.Recall;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.diagnostic.Diagnostic;

/** Makes the site again when its files have changed, and puts it on the stage as a whole. */
final class Rebuilds implements Runnable {
  /** So often in a row a site is made again because its files changed while they were read. */
  private static final int MOST_REPEATS = 2;

  private final SiteBuild build;
  private final BuildRequest request;
  private final Changes changes;
  private final Watch watch;
  private final Stage stage;
  private final Witness witness;

  Rebuilds(
      SiteBuild build,
      BuildRequest request,
      Changes changes,
      Watch watch,
      Stage stage,
      Witness witness) {
    this.build = build.recalling(new Recall());
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
          rebuild(changed);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Makes the site for the first time. */
  void first() throws InterruptedException {
    rebuild(Set.of());
  }

  private void rebuild(Set<String> changed) throws InterruptedException {
    Set<String> all = new TreeSet<>(changed);
    for (int repeats = 0; true; repeats++) {
      long from = System.nanoTime();
      Made made = made();
      if (repeats < MOST_REPEATS && changes.arePending()) {
        Set<String> more = watch.differing(changes.next());
        if (!more.isEmpty()) {
          all.addAll(more);
          continue; // some of it may have been read before, some after
        }
      }
      show(made, all, Duration.ofNanos(System.nanoTime() - from));
      return;
    }
  }

  private Made made() {
    try {
      Proof proof = build.proof(request);
      return proof.outcome().isClean()
          ? new Made.Site(stage.now().with(proof), proof.outcome().diagnostics())
          : new Made.Mistakes(proof.outcome().diagnostics());
    } catch (IOException | RuntimeException | Error e) {
      return new Made.Broken(e);
    }
  }

  private void show(Made made, Set<String> changed, Duration took) {
    Snapshot before = stage.now();
    switch (made) {
      case Made.Site(Snapshot after, List<Diagnostic> warnings) -> {
        stage.show(after);
        witness.shown(changed, took, after.edition() != before.edition(), warnings);
      }
      case Made.Mistakes(List<Diagnostic> problems) -> {
        stage.show(before.with(Trouble.of(problems)));
        witness.refused(problems, before.isBare());
      }
      case Made.Broken(Throwable fault) ->
          stage.show(before.with(Trouble.of(witness.broke(fault))));
    }
  }

  /** What came of making the site. */
  private sealed interface Made {
    record Site(Snapshot next, List<Diagnostic> warnings) implements Made {}

    record Mistakes(List<Diagnostic> problems) implements Made {}

    record Broken(Throwable fault) implements Made {}
  }
}
