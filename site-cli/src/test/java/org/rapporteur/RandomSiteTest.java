package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever valid site there is: it builds, and every way from page to page has its way back. */
class RandomSiteTest {
  private static final int SITES = 10;

  @ParameterizedTest
  @ValueSource(longs = {1, 1_000, 1_000_000})
  void buildsAndShowsEveryWayBack(long seeds, @TempDir Path temp) throws IOException {
    for (long seed = seeds; seed < seeds + SITES; seed++) {
      RandomSite random = new RandomSite(seed);
      Path folder = BuiltSite.write(temp.resolve("site" + seed), random.files());
      BuiltSite built = BuiltSite.of(folder, temp.resolve("web" + seed));
      assertEquals(List.of(), LinkCheck.of(built).broken());
      check(seed, random, built);
    }
  }

  private static void check(long seed, RandomSite random, BuiltSite built) throws IOException {
    Map<String, JsonNode> entities = BuiltSite.entities(built.data());
    for (RandomSite.Relation relation : random.relations()) {
      String message = "seed " + seed + ": " + relation;
      JsonNode twin = twin(built, entities, relation.to());
      assertTrue(
          has(
              twin.get("relations"),
              r ->
                  r.get("from").asString().equals(relation.from())
                      && r.get("to").asString().equals(relation.to())
                      && r.get("inverse").asString().equals(relation.label())),
          message);
      assertTrue(shows(built.page(relation.to() + "/index.html"), relation.from()), message);
    }
    for (RandomSite.Mention mention : random.mentions()) {
      String message = "seed " + seed + ": " + mention;
      JsonNode twin = twin(built, entities, mention.to());
      assertTrue(
          has(
              twin.get("mentions"),
              m ->
                  m.get("from").asString().equals(mention.from())
                      && m.get("sentence").asString().contains(mention.words())),
          message);
      Document page = built.page(mention.to() + "/index.html");
      assertTrue(shows(page, mention.from()), message);
      assertTrue(page.text().contains(mention.words()), message);
    }
  }

  private static JsonNode twin(BuiltSite built, Map<String, JsonNode> entities, String page)
      throws IOException {
    assertNotNull(entities.get(page), page);
    return built.json(page + "/index.json");
  }

  private static boolean has(JsonNode list, Predicate<JsonNode> wanted) {
    return list.valueStream().anyMatch(wanted);
  }

  private static boolean shows(Document page, String from) {
    return !page.select(
            "main article a[href$=" + from.substring(from.indexOf('/')) + "/index.html]")
        .isEmpty();
  }
}
