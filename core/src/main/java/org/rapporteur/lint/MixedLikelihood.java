package org.rapporteur.lint;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.markdown.Estimate;
import org.rapporteur.model.Entity;

/** A likelihood in words of the row that a brief did not begin with (ICD 203). */
final class MixedLikelihood implements ProseLint {
  @Override
  public Code code() {
    return Code.MIXED_LIKELIHOOD;
  }

  @Override
  public void look(Subject site, Findings findings) {
    EnglishBriefs.of(site).forEach(brief -> look(brief, findings));
  }

  @Override
  public void look(Entity page, Subject site, Findings findings) {
    if (EnglishBriefs.has(page, site)) {
      look(page, findings);
    }
  }

  private static void look(Entity brief, Findings findings) {
    List<Estimate> likely =
        brief.body().estimates().stream()
            .filter(estimate -> estimate.degree().isLikelihood())
            .toList();
    if (likely.isEmpty()) {
      return;
    }
    Estimate first = likely.getFirst();
    first
        .degree()
        .row()
        .ifPresent(row ->
            likely.stream()
                .filter(estimate -> !estimate.degree().row().equals(Optional.of(row)))
                .forEach(estimate ->
                    findings.addWithHint(
                        estimate.span(),
                        Optional.of(
                            "that row has “%s”; it begins in line %d"
                                .formatted(
                                    estimate.degree().inRow(row), first.span().place().line())),
                        estimate.words(),
                        first.words())));
  }
}
