package org.rapporteur.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Fix;

/** Edits of one text that can be made together, in the order of their places. */
record Edits(List<Fix> fixes) {
  private static final Comparator<Fix> ORDER =
      Comparator.comparingInt((Fix fix) -> fix.span().start())
          .thenComparingInt(fix -> fix.span().end())
          .thenComparing(Fix::replacement);

  /** Those of one file, each once; of two that overlap the first. */
  static Edits apart(Stream<Fix> fixes) {
    List<Fix> apart = new ArrayList<>();
    for (Fix fix : fixes.distinct().sorted(ORDER).toList()) {
      boolean free = apart.isEmpty() || apart.getLast().span().end() <= fix.span().start();
      boolean twoAtOnePlace =
          !apart.isEmpty() && apart.getLast().span().start() == fix.span().start();
      if (free && !twoAtOnePlace) {
        apart.add(fix);
      }
    }
    return new Edits(List.copyOf(apart));
  }

  /** The text with all of them made, from the last to the first. */
  String applied(String text) {
    StringBuilder out = new StringBuilder(text);
    for (Fix fix : fixes.reversed()) {
      out.replace(fix.span().start(), fix.span().end(), fix.replacement());
    }
    return out.toString();
  }
}
