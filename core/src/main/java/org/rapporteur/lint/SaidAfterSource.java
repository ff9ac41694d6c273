package org.rapporteur.lint;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.desk.Provenance;
import org.rapporteur.desk.Utterance;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.value.When;

/** A statement that was made after a source which reports it had been published. */
final class SaidAfterSource implements Lint {
  @Override
  public Code code() {
    return Code.SAID_AFTER_SOURCE;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.ofType(Utterance.STATEMENT)
        .forEach(statement ->
            statement.claim(Utterance.ON).ifPresent(on -> look(statement, on, site, findings)));
  }

  private static void look(Entity statement, Claim on, Subject site, Findings findings) {
    if (on.when().isEmpty()) {
      return;
    }
    When said = on.when().get();
    Stream.concat(new Utterance(statement).words().stream(), Stream.of(on))
        .filter(Claim::stands)
        .flatMap(claim -> claim.sources().stream())
        .map(Citation::source)
        .distinct()
        .map(site.corpus()::get)
        .forEach(source -> {
          Optional<When> published = source.when(Provenance.PUBLISHED);
          if (published.filter(day -> day.isCertainlyBefore(said)).isPresent()) {
            findings.addWithHint(
                on.span(),
                Optional.of("the source's date stands in " + source.span().file().path()),
                said.plain(),
                source.title(),
                published.get().plain());
          }
        });
  }
}
