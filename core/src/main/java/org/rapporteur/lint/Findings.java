package org.rapporteur.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Level;
import org.rapporteur.source.Span;

/** What one lint has found so far. */
final class Findings {
  private final Code code;
  private final Level level;
  private final List<Diagnostic> found = new ArrayList<>();

  Findings(Code code, Level level) {
    this.code = code;
    this.level = level;
  }

  /** Notes a finding at a place. */
  void add(Span span, Object... arguments) {
    addWithHint(span, Optional.empty(), arguments);
  }

  /** Notes a finding with a hint: what was probably meant, or what else to look at. */
  void addWithHint(Span span, Optional<String> hint, Object... arguments) {
    found.add(new Diagnostic(code, level, code.message(arguments), span, hint, Optional.empty()));
  }

  List<Diagnostic> all() {
    return List.copyOf(found);
  }
}
