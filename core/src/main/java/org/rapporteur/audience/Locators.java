package org.rapporteur.audience;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.CitationUse;
import org.rapporteur.markdown.Sentence;
import org.rapporteur.markdown.Slot;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;
import org.rapporteur.model.Value;

/**
 * The places that citations name in confidential sources: “p. 3 of the minutes” tells what the
 * source is, so other pages lose them.
 */
record Locators(Corpus corpus, Set<EntityId> confidential) {
  /** A page whose citations of confidential sources name no place in them. */
  Entity without(Entity page) {
    Map<String, List<Claim>> fields = new LinkedHashMap<>();
    page.fields()
        .forEach((name, claims) -> fields.put(name, claims.stream().map(this::without).toList()));
    return new Entity(
        page.id(),
        page.type(),
        page.title(),
        fields,
        without(page.body()),
        page.quotes(),
        page.quotedIn(),
        page.span());
  }

  private Claim without(Claim claim) {
    Map<String, List<Value>> qualifiers = new LinkedHashMap<>();
    claim
        .qualifiers()
        .forEach(
            (name, values) -> qualifiers.put(name, values.stream().map(this::without).toList()));
    return new Claim(
        without(claim.value()),
        qualifiers,
        claim.sources().stream().map(this::without).toList(),
        claim.statedBy(),
        claim.asOf(),
        claim.status(),
        claim.credibility(),
        claim.note(),
        claim.tlp(),
        claim.span());
  }

  private Citation without(Citation citation) {
    return confidential.contains(citation.source())
        ? new Citation(citation.source(), Optional.empty())
        : citation;
  }

  private Value without(Value value) {
    if (!(value instanceof Value.Prose(String markdown, Body body))) {
      return value;
    }
    String bare = markdown;
    for (Slot slot : body.slots()) {
      if (slot instanceof Slot.Citations citations) {
        for (CitationUse use : citations.uses()) {
          bare = isConfidential(use) ? without(bare, use.key()) : bare;
        }
      }
    }
    return new Value.Prose(bare, without(body));
  }

  private static String without(String markdown, String key) {
    return Pattern.compile("(@\\s*" + Pattern.quote(key) + "\\s*),[^;\\]]*")
        .matcher(markdown)
        .replaceAll(found -> Matcher.quoteReplacement(found.group(1)));
  }

  private Body without(Body body) {
    if (body.slots().stream().noneMatch(this::isConfidential)) {
      return body;
    }
    return new Body(
        body.html(),
        body.slots().stream().map(this::without).toList(),
        body.headings(),
        body.quotes(),
        body.estimates(),
        body.unattributed(),
        body.words());
  }

  private Slot without(Slot slot) {
    return slot instanceof Slot.Citations(List<CitationUse> uses, Sentence sentence, var span)
        ? new Slot.Citations(uses.stream().map(this::without).toList(), sentence, span)
        : slot;
  }

  private CitationUse without(CitationUse use) {
    return isConfidential(use) ? new CitationUse(use.key(), Optional.empty(), use.span()) : use;
  }

  private boolean isConfidential(Slot slot) {
    return slot instanceof Slot.Citations citations
        && citations.uses().stream().anyMatch(this::isConfidential);
  }

  private boolean isConfidential(CitationUse use) {
    return corpus
                .names()
                .find(use.key(), type -> corpus.schema().isA(type, ConfidentialSource.SOURCE))
            instanceof Names.Match.Found(EntityId id)
        && confidential.contains(id);
  }
}
