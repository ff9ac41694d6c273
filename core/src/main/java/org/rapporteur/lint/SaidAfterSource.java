package org.rapporteur.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.desk.Provenance;
import org.rapporteur.desk.Utterance;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.value.When;

/**
 * A statement that was made after a source which reports it had been published. A source of one
 * date is held against that date, a source of the words against every date that is claimed.
 */
final class SaidAfterSource implements Lint {
  @Override
  public Code code() {
    return Code.SAID_AFTER_SOURCE;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.ofType(Utterance.STATEMENT).forEach(statement -> look(statement, site, findings));
  }

  private static void look(Entity statement, Subject site, Findings findings) {
    List<Claim> dates =
        statement.claims(Utterance.ON).stream()
            .filter(claim -> claim.stands() && claim.when().isPresent())
            .toList();
    if (dates.isEmpty()) {
      return;
    }
    Stream<Claim> words = new Utterance(statement).words().stream().filter(Claim::stands);
    sources(words, site).forEach(source -> look(dates, source, findings));
    for (Claim date : dates) {
      sources(Stream.of(date), site).forEach(source -> look(List.of(date), source, findings));
    }
  }

  private static Stream<Entity> sources(Stream<Claim> claims, Subject site) {
    return claims
        .flatMap(claim -> claim.sources().stream())
        .map(Citation::source)
        .distinct()
        .map(site.corpus()::get);
  }

  private static void look(List<Claim> dates, Entity source, Findings findings) {
    List<When> said = dates.stream().flatMap(date -> date.when().stream()).toList();
    List<When> published = Certainty.dates(source, Provenance.PUBLISHED);
    if (Certainty.areBefore(published, said)) {
      Claim day = source.claim(Provenance.PUBLISHED).orElseThrow();
      findings.addWithHint(
          dates.getFirst().span(),
          Optional.of("the source's date stands in " + Subject.place(day)),
          said.getFirst().plain(),
          source.title(),
          published.getFirst().plain());
    }
  }
}
