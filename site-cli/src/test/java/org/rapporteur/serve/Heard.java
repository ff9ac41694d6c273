package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Diagnostic;

/** A witness that keeps what it is told as short lines. */
final class Heard implements Witness {
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  @Override
  public void shown(
      Set<String> changed, Duration took, boolean isDifferent, List<Diagnostic> warnings) {
    lines.add((isDifferent ? "shown " : "same ") + String.join(" ", changed));
  }

  @Override
  public void refused(List<Diagnostic> problems, boolean isBare) {
    lines.add(
        problems.stream()
            .map(problem -> problem.span() + " " + problem.code().id())
            .collect(Collectors.joining(", ", isBare ? "bare " : "refused ", "")));
  }

  @Override
  public String broke(Throwable fault) {
    lines.add("broke " + fault.getMessage());
    return "It broke: " + fault.getMessage();
  }

  /** The next line; within a minute there must be one. */
  String next() throws InterruptedException {
    String line = lines.poll(1, TimeUnit.MINUTES);
    if (line == null) {
      throw new AssertionError("nothing was heard");
    }
    return line;
  }

  void assertNext(String line) throws InterruptedException {
    assertEquals(line, next());
  }

  /** Checks that nothing more is heard for a while. */
  void assertSilence() throws InterruptedException {
    assertNull(lines.poll(400, TimeUnit.MILLISECONDS));
  }

  /** How many lines are heard until it is silent for a while. */
  int countUntilSilence() throws InterruptedException {
    next();
    int count = 1;
    while (lines.poll(400, TimeUnit.MILLISECONDS) != null) {
      count++;
    }
    return count;
  }
}
