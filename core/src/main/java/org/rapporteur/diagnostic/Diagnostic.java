package org.rapporteur.diagnostic;

import java.util.Optional;
import org.rapporteur.source.Span;

/**
 * One problem: its kind and weight, its message, the exact place, a hint where it is known what was
 * meant, and the fix where that is certain. Ordered by path, place and code.
 */
public record Diagnostic(
    Code code, Level level, String message, Span span, Optional<String> hint, Optional<Fix> fix)
    implements Comparable<Diagnostic> {
  /** An error that nobody can be certain how to mend. */
  public Diagnostic(Code code, String message, Span span, Optional<String> hint) {
    this(code, message, span, hint, Optional.empty());
  }

  /** An error. */
  public Diagnostic(
      Code code, String message, Span span, Optional<String> hint, Optional<Fix> fix) {
    this(code, Level.ERROR, message, span, hint, fix);
  }

  /** Whether it stops a build. */
  public boolean isError() {
    return level == Level.ERROR;
  }

  @Override
  public int compareTo(Diagnostic other) {
    int byPath = span.file().path().compareTo(other.span.file().path());
    int byPlace = byPath != 0 ? byPath : Integer.compare(span.start(), other.span.start());
    int byCode = byPlace != 0 ? byPlace : code.compareTo(other.code);
    return byCode != 0 ? byCode : message.compareTo(other.message);
  }
}
