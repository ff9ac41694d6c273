package org.rapporteur.audience;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markdown.Body;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.value.Tlp;

/** A source that the public knows by a wording only. */
record ConfidentialSource(Entity entity, Corpus corpus) {
  static final String SOURCE = "source";
  static final String WORDING = "public-wording";
  static final String TITLE = "title";

  /**
   * What is public of it beside the wording: how to judge it. Whatever else its page says stays
   * with the desk, whether or not it would tell; so a field added later is withheld, too.
   */
  static final List<String> PUBLIC = List.of("kind", "reliability", WORDING);

  /** Whether an audience may know a source by its wording only: without a label, all but RED. */
  static boolean is(Entity entity, Corpus corpus, Tlp audience) {
    return corpus.schema().isA(entity.type().name(), SOURCE)
        && !entity.claims(WORDING).isEmpty()
        && !label(entity).mayReach(audience);
  }

  private static Tlp label(Entity entity) {
    return entity
        .claim("tlp")
        .flatMap(claim ->
            claim.value() instanceof Value.Choice(String word, _) ? Tlp.of(word) : Optional.empty())
        .orElse(Tlp.RED);
  }

  /**
   * The source as the public knows it; an id that tells more is reported, and so is a quotation.
   */
  Entity inPublic(Diagnostics log) {
    TellingId.in(this)
        .ifPresent(found ->
            log.report(
                Code.TELLING_ID, entity.span(), entity.id().slug(), found.word(), found.field()));
    for (EntityId quote : entity.quotes()) {
      corpus.find(quote).ifPresent(said -> log.report(Code.WITHHELD_QUOTE, said.span()));
    }
    String wording = wording().value() instanceof Value.Text(String text) ? text : "";
    Map<String, List<Claim>> fields = new LinkedHashMap<>();
    fields.put(TITLE, List.of(bare(wording())));
    for (String field : PUBLIC) {
      List<Claim> claims = entity.claims(field);
      if (!claims.isEmpty()) {
        fields.put(field, claims.stream().map(ConfidentialSource::bare).toList());
      }
    }
    return new Entity(
        entity.id(),
        entity.type(),
        wording,
        fields,
        Body.EMPTY,
        List.of(),
        List.of(),
        entity.span());
  }

  private Claim wording() {
    return entity.claim(WORDING).orElseThrow();
  }

  /** A claim without what is said about it. */
  private static Claim bare(Claim claim) {
    return new Claim(
        claim.value(),
        Map.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        claim.status(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        claim.span());
  }
}
