package org.rapporteur.templates;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Threads that render pages with templates of a site, none for longer than a page may take: its
 * loops look at the clock. What is in no loop, in a regular expression without end say, is left
 * behind with its thread, which ends with the program.
 */
final class RenderThreads {
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final Duration longest;
  private final ExecutorService threads = Executors.newCachedThreadPool(Clocked::new);

  /**
   * Threads for templates.
   *
   * @param longest what rendering one page may take
   */
  RenderThreads(Duration longest) {
    this.longest = longest;
  }

  /**
   * The result of a rendering; one whose time is over in a loop gets a {@link TooSlow}.
   *
   * @throws TimeoutException where it was left behind
   */
  <T> T render(Callable<T> rendering) throws TimeoutException {
    try {
      return threads
          .submit(() -> {
            ((Clocked) Thread.currentThread()).begin(longest);
            return rendering.call();
          })
          .get(longest.plus(GRACE).toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a page was rendered", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A page could not be rendered", e.getCause());
    }
  }

  /** Whether a template's time was over; the engine wraps what is thrown within a function. */
  static boolean isTooSlow(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .anyMatch(TooSlow.class::isInstance);
  }

  /** Thrown in a loop of a template; the cause tells where. */
  static final class TooSlow extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooSlow(TemplateException where) {
      super(where);
    }
  }

  /** A thread that FreeMarker's loops ask at each turn whether to end. */
  private static final class Clocked extends Thread {
    private Duration longest = Duration.ZERO;
    private long began;

    Clocked(Runnable task) {
      super(task, "templates");
      setDaemon(true);
    }

    void begin(Duration allowed) {
      longest = allowed;
      began = System.nanoTime();
    }

    @Override
    public boolean isInterrupted() {
      Environment template = Environment.getCurrentEnvironment();
      if (template != null && System.nanoTime() - began > longest.toNanos()) {
        throw new TooSlow(new TemplateException(message(longest), template));
      }
      return super.isInterrupted();
    }
  }

  /** What is said of a template that is too slow. */
  static String message(Duration longest) {
    return "The template takes longer than " + longest.toSeconds() + " seconds for one page.";
  }
}
