package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Each of the 48 facts of the first report is in the data of the sample, and to be seen on a page.
 */
class SeedFactsTest {
  private static final int FACTS = 48;

  private static Map<String, JsonNode> entities = Map.of();
  private static BuiltSite site;

  @BeforeAll
  static void buildTheSample(@TempDir Path out) throws IOException {
    site = BuiltSite.of(BuiltSite.SAMPLE, out.resolve("web"));
    entities = BuiltSite.entities(site.data());
  }

  /** A line of seed-facts.tsv: where the carrier of a fact is, and what must stand in one claim. */
  private record Row(int number, String about, String page, String field, List<String> words) {
    static Row of(String line) {
      String[] columns = line.split("\t", -1);
      return new Row(
          Integer.parseInt(columns[0]),
          columns[1],
          columns[2],
          columns[3],
          List.of(columns[4].split(";", -1)));
    }
  }

  private static List<Row> rows() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(SeedFactsTest.class.getResourceAsStream("/seed-facts.tsv"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Row::of)
          .toList();
    }
  }

  @Test
  void listsEveryFact() throws IOException {
    assertEquals(
        IntStream.rangeClosed(1, FACTS).boxed().toList(),
        rows().stream().map(Row::number).distinct().sorted().toList());
  }

  @TestFactory
  Stream<DynamicTest> carriesTheFact() throws IOException {
    return rows().stream()
        .map(row -> dynamicTest(row.number() + " " + row.about(), () -> check(row)));
  }

  private static void check(Row row) throws IOException {
    JsonNode entity = entities.get(row.page());
    assertTrue(entity != null, () -> "fact " + row + ": no entity " + row.page());
    List<JsonNode> claims = entity.get("fields").path(row.field()).valueStream().toList();
    List<JsonNode> carriers = claims.stream().filter(claim -> holds(claim, row)).toList();
    assertTrue(
        !carriers.isEmpty(),
        () -> "fact " + row + ": no claim has all of " + row.words() + " among " + claims);
    Document page = site.pageOf(entity);
    List<String> missing = new ArrayList<>();
    for (JsonNode carrier : carriers) {
      missing.addAll(Shown.missing(page, carrier));
    }
    assertEquals(List.of(), missing, () -> "fact " + row + ": not to be seen on its page");
  }

  /** Whether each of the strings is a word or a run of words of one value in the claim. */
  private static boolean holds(JsonNode claim, Row row) {
    List<String> texts = new ArrayList<>();
    collect(claim, texts);
    return row.words().stream()
        .map(words -> Pattern.compile("(?<![\\w-])" + Pattern.quote(words) + "(?![\\w-])"))
        .allMatch(words -> texts.stream().anyMatch(text -> words.matcher(text).find()));
  }

  private static void collect(JsonNode node, List<String> texts) {
    if (node.isString()) {
      texts.add(node.asString());
    }
    node.valueStream().forEach(child -> collect(child, texts));
  }
}
