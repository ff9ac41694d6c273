package org.rapporteur.diagnostic;

import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.source.Span;

/**
 * One problem: its kind, its message, the exact place, and a hint where the mend is known. Ordered
 * by path, place and code.
 */
public record Diagnostic(Code code, String message, Span span, Optional<String> hint)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.span.file().path())
          .thenComparingInt(d -> d.span.start())
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
