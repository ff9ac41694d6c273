package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Value;
import org.rapporteur.schema.Field;

/** What the claims of a site rest on. */
public final class Sourcing {
  private final Voices voices;
  private final Accountable accountable;
  private final Contested contested;

  public Sourcing(Corpus corpus) {
    this.voices = new Voices(corpus);
    this.accountable = new Accountable(corpus);
    this.contested = new Contested(corpus);
  }

  /** The claims of a page that stand and somebody has to answer for, in the order of the page. */
  public List<Support> of(Entity page) {
    List<Support> supports = new ArrayList<>();
    answers(page).forEach(answer -> supports.addAll(supports(page, answer.field, answer.claims)));
    return supports;
  }

  /** How a page is sourced. */
  public Footing footing(Entity page) {
    return Footing.of(of(page), fallen(page));
  }

  /** The claims of a page that no longer stand. */
  public List<Fallen> fallen(Entity page) {
    List<Fallen> fallen = new ArrayList<>();
    for (Answer answer : answers(page)) {
      for (Claim claim : answer.claims) {
        if (!claim.stands()) {
          fallen.add(new Fallen(page.id(), answer.field, claim));
        }
      }
    }
    return fallen;
  }

  private List<Answer> answers(Entity page) {
    List<Answer> answers = new ArrayList<>();
    if (accountable.isPage(page)) {
      for (Map.Entry<String, List<Claim>> entry : page.fields().entrySet()) {
        if (accountable.isField(page.type(), entry.getKey())) {
          answers.add(new Answer(page.type().field(entry.getKey()), entry.getValue()));
        }
      }
    }
    return answers;
  }

  private List<Support> supports(Entity page, Field field, List<Claim> claims) {
    List<Claim> standing = claims.stream().filter(Claim::stands).toList();
    if (standing.size() == 1) {
      return List.of(support(page, field, standing.getFirst(), claims, heard(standing)));
    }
    Map<Same, List<Claim>> same = new HashMap<>();
    for (Claim claim : standing) {
      same.computeIfAbsent(Same.of(claim), _ -> new ArrayList<>()).add(claim);
    }
    return standing.stream()
        .map(claim ->
            support(
                page, field, claim, claims, heard(same.getOrDefault(Same.of(claim), List.of()))))
        .toList();
  }

  private Support support(
      Entity page, Field field, Claim claim, List<Claim> all, List<Voice> heard) {
    return new Support(page.id(), field, claim, contested.is(claim, field, all), heard);
  }

  /** The voices behind claims that say the same. */
  private List<Voice> heard(List<Claim> same) {
    Map<String, Voice> heard = new LinkedHashMap<>();
    for (Claim claim : same) {
      for (Citation citation : claim.sources()) {
        Voice voice = voices.of(citation.source());
        heard.putIfAbsent(voice.key(), voice);
      }
    }
    return List.copyOf(heard.values());
  }

  /** A field for whose claims somebody has to answer. */
  private record Answer(Field field, List<Claim> claims) {}

  /** What two claims have in common that say the same. */
  private record Same(Value value, Map<String, List<Value>> qualifiers) {
    static Same of(Claim claim) {
      return new Same(claim.value(), claim.qualifiers());
    }
  }
}
