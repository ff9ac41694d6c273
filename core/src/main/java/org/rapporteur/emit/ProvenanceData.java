package org.rapporteur.emit;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.desk.Account;
import org.rapporteur.desk.Footing;
import org.rapporteur.desk.Grade;
import org.rapporteur.desk.Heard;
import org.rapporteur.desk.Support;
import org.rapporteur.desk.Voice;
import org.rapporteur.json.JsonEntries;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;

/** What the claims rest on: shares, voices, sources by reliability, and every claim that counts. */
final class ProvenanceData implements DeskSection {
  @Override
  public String name() {
    return "provenance";
  }

  @Override
  public Object data(Edition edition, DataShape shape) {
    Corpus corpus = edition.plan().corpus();
    Account account = Account.of(corpus);
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("site", footing(account.all()));
    Map<String, Object> types = new LinkedHashMap<>();
    account.byType().forEach((type, footing) -> types.put(type, footing(footing)));
    out.put("types", types);
    out.put("pages", pages(account, shape));
    out.put("voices", account.voices().stream().map(heard -> heard(heard, shape)).toList());
    out.put("reliability", account.grades().stream().map(ProvenanceData::grade).toList());
    out.put("claims", claims(corpus, account, shape));
    return out;
  }

  private static JsonEntries pages(Account account, DataShape shape) {
    return out ->
        account.pages().forEach((page, footing) -> out.put(shape.page(page), footing(footing)));
  }

  private static JsonEntries footing(Footing footing) {
    return out -> {
      out.put("claims", footing.claims());
      out.put("sourced", footing.sourced());
      out.put("single-source", footing.single());
      out.put("one-sided", footing.oneSided());
      out.put("state-media", footing.stateMedia());
      out.put("contested", footing.contested());
      out.put("corroborated", footing.corroborated());
      out.put("corrected", footing.corrected());
      out.put("superseded", footing.superseded());
      out.put("retracted", footing.retracted());
    };
  }

  private static Map<String, Object> heard(Heard heard, DataShape shape) {
    Map<String, Object> out = new LinkedHashMap<>();
    Voice voice = heard.voice();
    out.put("name", voice.name());
    out.put("page", shape.page(voice.page()));
    voice.side().ifPresent(side -> out.put("side", shape.page(side)));
    out.put("state-owned", voice.state());
    out.put("sources", heard.sources().stream().map(shape::page).toList());
    out.put("claims", heard.claims());
    out.put("alone", heard.alone());
    return out;
  }

  private static Map<String, Object> grade(Grade grade) {
    Map<String, Object> out = new LinkedHashMap<>();
    grade.letter().ifPresent(letter -> out.put("letter", letter));
    out.put("sources", grade.sources().size());
    out.put("claims", grade.claims());
    out.put("best", grade.best());
    return out;
  }

  private static Stream<Object> claims(Corpus corpus, Account account, DataShape shape) {
    IdentityHashMap<Claim, Integer> places = new IdentityHashMap<>();
    for (Entity entity : corpus.entities()) {
      entity
          .fields()
          .values()
          .forEach(claims -> {
            for (int i = 0; i < claims.size(); i++) {
              places.put(claims.get(i), i);
            }
          });
    }
    return account.supports().stream()
        .map(support -> claim(support, places.getOrDefault(support.claim(), 0), shape));
  }

  private static JsonEntries claim(Support support, int place, DataShape shape) {
    return out -> {
      out.put("page", shape.page(support.page()));
      out.put("field", support.field().name());
      out.put("entry", place);
      out.put("voices", DataShape.each(support.voices(), Voice::name));
      support.side().ifPresent(side -> out.put("side", shape.page(side)));
      if (support.isOnStateMedia()) {
        out.put("state-media", true);
      }
    };
  }
}
