package org.rapporteur.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.desk.Facet;
import org.rapporteur.desk.Shelf;
import org.rapporteur.desk.Utterance;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;

/** Who said what, the latest first, each utterance once with all its renderings. */
final class LedgerData implements DeskSection {
  @Override
  public String name() {
    return "ledger";
  }

  @Override
  public Object data(Edition edition, DataShape shape) {
    String usual = edition.plan().corpus().site().text("language").orElse("en");
    Map<String, Object> out = new LinkedHashMap<>();
    out.put(
        "statements",
        edition.plan().ledger().statements().stream()
            .map(statement -> statement(new Utterance(statement), usual, shape))
            .toList());
    List<Map<String, Object>> shelves = new ArrayList<>();
    edition
        .plan()
        .ledger()
        .shelves()
        .forEach((facet, all) -> all.forEach(each -> shelves.add(shelf(facet, each, shape))));
    out.put("shelves", shelves);
    return out;
  }

  private static Map<String, Object> statement(Utterance said, String usual, DataShape shape) {
    Map<String, Object> out = new LinkedHashMap<>();
    Entity statement = said.entity();
    out.put("page", shape.page(statement.id()));
    DataShape.put(out::put, "speaker", claims(statement.claims(Utterance.SPEAKER), shape));
    DataShape.put(out::put, "on", claims(statement.claims(Utterance.ON), shape));
    out.put("verbatim", said.verbatim());
    said.language().ifPresent(language -> out.put("language", language));
    said.whole().ifPresent(whole -> out.put("passage-of", shape.page(whole)));
    DataShape.put(
        out::put,
        "renderings",
        said.words().stream().map(words -> rendering(said, words, usual, shape)).toList());
    return out;
  }

  private static Map<String, Object> rendering(
      Utterance said, Claim words, String usual, DataShape shape) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("language", Utterance.languageOf(words, usual));
    out.put("verbatim", said.verbatim(words));
    out.put("translation", said.isTranslation(words, usual));
    out.put("part", Utterance.isPart(words));
    DataShape.put(out::put, "channels", claims(said.channelsOf(words), shape));
    out.put("claim", shape.claim(words));
    return out;
  }

  private static Map<String, Object> shelf(Facet facet, Shelf shelf, DataShape shape) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("by", facet.word());
    out.put("label", shape.value(shelf.label()));
    out.put("statements", shelf.statements().stream().map(e -> shape.page(e.id())).toList());
    return out;
  }

  private static List<?> claims(List<Claim> claims, DataShape shape) {
    return claims.stream().map(shape::claim).toList();
  }
}
