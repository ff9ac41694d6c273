package org.rapporteur.lint;

import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.Correction;
import org.rapporteur.desk.Frames;
import org.rapporteur.desk.Provenance;
import org.rapporteur.desk.Tenure;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.source.Span;
import org.rapporteur.value.When;

/** Something that ended before it began: talks, an office, a position; a source read too early. */
final class BackwardDates implements Lint {
  private record Pair(String begin, String beginning, String end, String ending) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair(Frames.BEGAN, "the beginning", Frames.ENDED, "the end"),
          new Pair(Tenure.FROM, "the beginning", Tenure.UNTIL, "the end"),
          new Pair(
              Provenance.PUBLISHED, "its publication", Provenance.ACCESSED, "the day it was read"));

  @Override
  public Code code() {
    return Code.BACKWARD_DATES;
  }

  @Override
  public void look(Subject site, Findings findings) {
    for (Entity entity : site.corpus().entities()) {
      for (Pair pair : PAIRS) {
        if (entity.fields().containsKey(pair.end)) {
          lookAtFields(entity, pair, findings);
        }
        for (List<Claim> claims : entity.fields().values()) {
          for (Claim claim : claims) {
            if (claim.qualifiers().containsKey(pair.end)) {
              lookWithin(claim, pair, findings);
            }
          }
        }
      }
      lookAtCorrections(entity, findings);
    }
  }

  private static void lookAtFields(Entity entity, Pair pair, Findings findings) {
    List<When> ends = Certainty.dates(entity, pair.end);
    List<When> begins = Certainty.dates(entity, pair.begin);
    if (Certainty.areBefore(ends, begins)) {
      Span span = entity.claim(pair.end).orElseThrow().span();
      findings.add(
          span, pair.ending, ends.getFirst().plain(), pair.beginning, begins.getFirst().plain());
    }
  }

  private static void lookWithin(Claim claim, Pair pair, Findings findings) {
    Optional<When> begin = claim.when(pair.begin);
    Optional<When> end = claim.when(pair.end);
    boolean both = begin.isPresent() && end.isPresent();
    if (both && claim.stands() && Certainty.isBefore(end.get(), begin.get())) {
      findings.add(
          claim.span(), pair.ending, end.get().plain(), pair.beginning, begin.get().plain());
    }
  }

  private static void lookAtCorrections(Entity entity, Findings findings) {
    for (Claim correction : entity.claims(Correction.CORRECTIONS)) {
      Optional<When> on = correction.when(Correction.ON);
      List<When> published = Certainty.dates(entity, Provenance.PUBLISHED);
      if (on.isPresent() && Certainty.areBefore(List.of(on.get()), published)) {
        findings.add(
            correction.span(),
            "the correction",
            on.get().plain(),
            "the publication",
            published.getFirst().plain());
      }
    }
  }
}
