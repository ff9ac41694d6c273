package org.rapporteur.work;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The threads of one run. The order of results is that of the items, whatever the number of
 * threads.
 */
public final class Crew implements AutoCloseable {
  private static final int WORTH_SHARING = 8;

  private final int jobs;
  private final ForkJoinPool pool;
  private final Progress progress;
  private boolean isWhole = true;

  /** A crew of so many threads, at least one. */
  public Crew(int jobs) {
    this(jobs, Progress.UNSEEN);
  }

  /** The same, which tells how far it is with each of its tasks. */
  public Crew(int jobs, Progress progress) {
    this.jobs = Math.max(1, jobs);
    this.progress = progress;
    this.pool = new ForkJoinPool(this.jobs, Worker::new, null, false);
  }

  /**
   * What the function makes of each item, in the order of the items. They are taken up in that
   * order, one by one by whoever is free: what takes long had better stand first.
   */
  public <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> function) {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    AtomicReferenceArray<B> made = new AtomicReferenceArray<>(items.size());
    Runnable share =
        () -> {
          for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
            made.set(i, function.apply(items.get(i)));
            progress.done(done.incrementAndGet(), items.size());
          }
        };
    if (jobs == 1 || items.size() < WORTH_SHARING) {
      share.run();
    } else {
      share(share);
    }
    return IntStream.range(0, items.size()).<B>mapToObj(made::get).toList();
  }

  /** Begins something that whoever is free does beside the rest; alone, one does it at once. */
  public <A> Supplier<A> beside(Supplier<A> work) {
    if (jobs == 1) {
      A done = work.get();
      return () -> done;
    }
    CompletableFuture<A> doing = begun(work);
    return () -> joined(doing);
  }

  private void share(Runnable share) {
    Supplier<Boolean> work =
        () -> {
          share.run();
          return true;
        };
    CompletableFuture<?>[] shares =
        Stream.generate(() -> begun(work)).limit(jobs).toArray(CompletableFuture<?>[]::new);
    joined(CompletableFuture.allOf(shares));
  }

  /** What a worker begins to do as soon as one is free. */
  private <A> CompletableFuture<A> begun(Supplier<A> work) {
    CompletableFuture<A> doing = new CompletableFuture<>();
    pool.execute(() -> Worker.current().orElseThrow().fulfil(doing, work));
    return doing;
  }

  private <A> A joined(CompletableFuture<A> doing) {
    try {
      return doing.join();
    } catch (CompletionException e) {
      isWhole &= !(e.getCause() instanceof LeftBehind);
      switch (e.getCause()) {
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        case null, default -> throw e;
      }
    }
  }

  /** Ends the crew when all is done; who was left behind is not waited for. */
  @Override
  public void close() {
    if (isWhole) {
      pool.close();
    } else {
      pool.shutdown();
    }
  }
}
