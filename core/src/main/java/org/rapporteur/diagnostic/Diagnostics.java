package org.rapporteur.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.rapporteur.source.Span;

/**
 * The problems found so far in one run. Every stage adds to it, from any thread; nothing is thrown
 * for an author's mistake.
 */
public final class Diagnostics {
  private final Collection<Diagnostic> found = new ConcurrentLinkedQueue<>();

  /** Records a problem at a place. */
  public void report(Code code, Span span, Object... arguments) {
    found.add(new Diagnostic(code, code.message(arguments), span, Optional.empty()));
  }

  /** Records a problem with a hint: what was probably meant, or what to do. */
  public void reportWithHint(Code code, Span span, Optional<String> hint, Object... arguments) {
    found.add(new Diagnostic(code, code.message(arguments), span, hint));
  }

  /** Records a problem with a hint, and the fix if what was meant is certain. */
  public void reportWithFix(
      Code code, Span span, Optional<String> hint, Optional<Fix> fix, Object... arguments) {
    found.add(new Diagnostic(code, code.message(arguments), span, hint, fix));
  }

  /** Records a problem that was found elsewhere. */
  public void add(Diagnostic problem) {
    found.add(problem);
  }

  /** Whether anything was found that stops a build. */
  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** All problems in the order of their places, each once. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
