package org.rapporteur.work;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Supplier;

/**
 * A thread of a crew. What it does can have an end set: code that asks whether the thread is
 * interrupted is told by an alarm, and what asks nothing is left behind.
 */
public final class Worker extends ForkJoinWorkerThread {
  private static final Runnable SILENT = () -> {};

  private volatile CompletableFuture<?> doing = new CompletableFuture<>();
  private Runnable alarm = SILENT;

  Worker(ForkJoinPool pool) {
    super(pool);
  }

  /** The worker that asks, if it is one. */
  public static Optional<Worker> current() {
    return Thread.currentThread() instanceof Worker worker ? Optional.of(worker) : Optional.empty();
  }

  <A> void fulfil(CompletableFuture<A> promise, Supplier<A> work) {
    doing = promise;
    try {
      promise.complete(work.get());
    } catch (Throwable fault) {
      promise.completeExceptionally(fault);
    }
  }

  /**
   * Works with an alarm; for the worker's own thread.
   *
   * @param alarm asked whenever the work asks if its thread is interrupted; it may throw
   */
  public <A> A heeding(Runnable alarm, Supplier<A> work) {
    this.alarm = alarm;
    try {
      return work.get();
    } finally {
      this.alarm = SILENT;
    }
  }

  @Override
  public boolean isInterrupted() {
    alarm.run();
    return super.isInterrupted();
  }

  /**
   * Leaves the worker to itself, for any other thread: who waits for what it does gets the reason
   * instead. It ends with the program, and nothing else is done by it if its work ends after all.
   */
  public void leave(LeftBehind reason) {
    doing.completeExceptionally(reason);
  }
}
