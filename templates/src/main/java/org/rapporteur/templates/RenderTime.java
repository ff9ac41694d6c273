package org.rapporteur.templates;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.view.Rendering;
import org.rapporteur.view.StillRendering;
import org.rapporteur.work.Crew;
import org.rapporteur.work.Worker;

/**
 * The time that a page may take which a template of a site takes part in. FreeMarker's loops ask at
 * each turn whether their thread is interrupted, and so whether it is over. What is in no loop, in
 * a regular expression without end say, is left behind with its thread.
 */
final class RenderTime {
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final Duration longest;
  private final BiFunction<String, String, Rendering.Fault> fault;
  private final Map<Worker, Page> running = new ConcurrentHashMap<>();
  private final AtomicBoolean isWatched = new AtomicBoolean();

  /** Works for those who ask for a page on a thread that nobody could do without. */
  private final Crew own = new Crew(2);

  /** A page that is being made: its template's file, and when its time is over. */
  private record Page(String file, long end) {
    boolean isOver(Duration grace) {
      return System.nanoTime() - end > grace.toNanos();
    }
  }

  /**
   * The time for pages.
   *
   * @param longest what rendering one page may take
   * @param fault of a template file and what is then wrong with it
   */
  RenderTime(Duration longest, BiFunction<String, String, Rendering.Fault> fault) {
    this.longest = longest;
    this.fault = fault;
  }

  /**
   * The result of a rendering; one whose time is over in a loop gets a {@link TooSlow}, and who
   * waits for a worker that was left behind a {@link StillRendering}.
   */
  Rendering render(String file, Supplier<Rendering> rendering) {
    Optional<Worker> worker = Worker.current();
    if (worker.isPresent()) {
      return render(file, rendering, worker.get());
    }
    try {
      return own.beside(() -> render(file, rendering)).get();
    } catch (StillRendering page) {
      return page.fault();
    }
  }

  private Rendering render(String file, Supplier<Rendering> rendering, Worker worker) {
    Page page = new Page(file, System.nanoTime() + longest.toNanos());
    running.put(worker, page);
    if (isWatched.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("render-time").start(this::watch);
    }
    try {
      return worker.heeding(() -> endIfOver(page), rendering);
    } finally {
      running.remove(worker);
    }
  }

  private void endIfOver(Page page) {
    Environment template = Environment.getCurrentEnvironment();
    if (template != null && page.isOver(Duration.ZERO)) {
      throw new TooSlow(new TemplateException(message(), template));
    }
  }

  /** Looks every now and then for pages that are over and do not ask, as long as any are made. */
  private void watch() {
    do {
      do {
        LockSupport.parkNanos(GRACE.toNanos());
        running.forEach(this::leaveIfOver);
      } while (!running.isEmpty());
      isWatched.set(false);
    } while (!running.isEmpty() && isWatched.compareAndSet(false, true));
  }

  private void leaveIfOver(Worker worker, Page page) {
    if (page.isOver(GRACE) && running.remove(worker, page)) {
      worker.leave(new StillRendering(fault.apply(page.file(), message())));
    }
  }

  /** Whether a template's time was over; the engine wraps what is thrown within a function. */
  static boolean isTooSlow(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .anyMatch(TooSlow.class::isInstance);
  }

  /** What is said of a template that is too slow. */
  String message() {
    return "The template takes longer than " + longest.toSeconds() + " seconds for one page.";
  }

  /** Thrown in a loop of a template; the cause tells where. */
  static final class TooSlow extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooSlow(TemplateException where) {
      super(where);
    }
  }
}
