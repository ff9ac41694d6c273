package org.rapporteur.work;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * The threads of one run. The order of results is that of the items, whatever the number of
 * threads.
 */
public final class Crew implements AutoCloseable {
  private static final int WORTH_SHARING = 8;

  private final int jobs;
  private final ForkJoinPool pool;
  private final Progress progress;

  /** A crew of so many threads, at least one. */
  public Crew(int jobs) {
    this(jobs, Progress.UNSEEN);
  }

  /** The same, which tells how far it is with each of its tasks. */
  public Crew(int jobs, Progress progress) {
    this.jobs = Math.max(1, jobs);
    this.progress = progress;
    this.pool = new ForkJoinPool(this.jobs);
  }

  /** What the function makes of each item, in the order of the items. */
  public <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> function) {
    AtomicInteger done = new AtomicInteger();
    Function<A, B> told =
        item -> {
          B made = function.apply(item);
          progress.done(done.incrementAndGet(), items.size());
          return made;
        };
    if (jobs == 1 || items.size() < WORTH_SHARING) {
      return items.stream().map(told).toList();
    }
    try {
      return pool.submit(() -> items.parallelStream().map(told).toList()).join();
    } catch (RuntimeException e) {
      // The pool hands on a copy of the exception; the original knows more.
      throw e.getCause() instanceof RuntimeException original ? original : e;
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
