package org.rapporteur.lint;

import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.Frames;
import org.rapporteur.desk.Tenure;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.source.Span;
import org.rapporteur.value.When;

/** Something that ended before it began: talks, an office, a position. */
final class BackwardDates implements Lint {
  private record Pair(String begin, String end) {}

  private static final List<Pair> PAIRS =
      List.of(new Pair(Frames.BEGAN, Frames.ENDED), new Pair(Tenure.FROM, Tenure.UNTIL));

  @Override
  public Code code() {
    return Code.BACKWARD_DATES;
  }

  @Override
  public void look(Subject site, Findings findings) {
    for (Entity entity : site.corpus().entities()) {
      for (Pair pair : PAIRS) {
        entity
            .claim(pair.end)
            .ifPresent(end -> look(entity.when(pair.begin), end.when(), end.span(), findings));
        for (List<Claim> claims : entity.fields().values()) {
          for (Claim claim : claims) {
            look(claim.when(pair.begin), claim.when(pair.end), claim.span(), findings);
          }
        }
      }
    }
  }

  private static void look(Optional<When> begin, Optional<When> end, Span span, Findings findings) {
    if (begin.isPresent() && end.isPresent() && end.get().isCertainlyBefore(begin.get())) {
      findings.add(span, end.get().plain(), begin.get().plain());
    }
  }
}
