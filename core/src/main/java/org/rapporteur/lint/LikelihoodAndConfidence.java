package org.rapporteur.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.markdown.Estimate;
import org.rapporteur.model.Entity;

/**
 * A likelihood and a confidence in one sentence of a brief, which ICD 203 (Analytic Standards)
 * forbids.
 */
final class LikelihoodAndConfidence implements ProseLint {
  @Override
  public Code code() {
    return Code.LIKELIHOOD_AND_CONFIDENCE;
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
    List<Estimate> estimates = brief.body().estimates();
    Map<Integer, Estimate> likely = new HashMap<>();
    estimates.stream()
        .filter(estimate -> estimate.degree().isLikelihood())
        .forEach(estimate -> likely.putIfAbsent(estimate.sentence(), estimate));
    for (Estimate estimate : estimates) {
      Estimate other = likely.get(estimate.sentence());
      if (!estimate.degree().isLikelihood() && other != null) {
        findings.add(estimate.span(), other.words(), estimate.words());
      }
    }
  }
}
