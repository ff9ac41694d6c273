package org.rapporteur;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
 * Each fact of the dossier is a claim with its sources, and each disagreement has all its sides.
 */
class CorpusFactsTest {
  private static final String DISAGREEMENT = "≠ ";

  /** The groups of facts that are not numbered line by line. */
  private static final Set<String> PARTS =
      Set.of(
          "3.306",
          "3.359",
          "3.539",
          "4.round-1",
          "4.outcomes-1",
          "4.side",
          "4.1000",
          "4.round-2",
          "4.delivery",
          "4.round-3",
          "5.ceasefire",
          "5.territory",
          "5.alliances",
          "5.armed-forces",
          "5.humanitarian",
          "5.sanctions",
          "5.guarantees",
          "5.language",
          "6.gomel",
          "6.march",
          "6.istanbul");

  /** What the sources do not agree on. */
  private static final Set<String> DISAGREEMENTS =
      Set.of(
          "date of the offer",
          "end of the talks of 2022",
          "channel of 14 May",
          "translations",
          "level of the Russian delegation",
          "Shevtsov's first name",
          "Yermak in July",
          "date of the trilateral meeting",
          "the bodies",
          "day of the third round",
          "Umerov's parliament",
          "guarantors",
          "head of the Russian delegation",
          "number of the round of 29 March");

  private static Map<String, JsonNode> entities = Map.of();
  private static BuiltSite site;

  @BeforeAll
  static void buildTheSample(@TempDir Path out) throws IOException {
    site = BuiltSite.of(BuiltSite.SAMPLE, out.resolve("web"));
    entities = BuiltSite.entities(site.data());
  }

  /** A line of corpus-facts.tsv: where a fact is kept, by whom it is told, and how it stands. */
  private record Row(
      String line,
      String fact,
      String page,
      String field,
      List<String> words,
      Set<String> sources,
      String status) {
    static Row of(String text) {
      String[] columns = text.split("\t", -1);
      return new Row(
          columns[0],
          columns[1],
          columns[2],
          columns[3],
          List.of(columns[4].split(";", -1)),
          new TreeSet<>(Arrays.stream(columns[5].split(" ")).filter(s -> !s.isEmpty()).toList()),
          columns[6]);
    }

    boolean isOneSide() {
      return line.startsWith(DISAGREEMENT);
    }

    /** Whether the claim says all of it: the words, at least these sources, exactly this status. */
    boolean isCarriedBy(JsonNode claim) {
      List<String> texts = new ArrayList<>();
      claim.properties().stream()
          .filter(part -> !Set.of("sources", "status").contains(part.getKey()))
          .forEach(part -> collect(part.getValue(), texts));
      return words.stream().allMatch(word -> texts.stream().anyMatch(text -> text.contains(word)))
          && sourcesOf(claim).containsAll(sources)
          && claim.get("status").asString().equals(status);
    }

    private static void collect(JsonNode node, List<String> texts) {
      if (node.isString()) {
        texts.add(node.asString());
      }
      node.valueStream().forEach(child -> collect(child, texts));
    }
  }

  private static Set<String> sourcesOf(JsonNode claim) {
    Set<String> sources = new TreeSet<>();
    claim.path("sources").forEach(source -> sources.add(source.get("source").asString()));
    return sources;
  }

  private static List<Row> rows() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(CorpusFactsTest.class.getResourceAsStream("/corpus-facts.tsv"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Row::of)
          .toList();
    }
  }

  @Test
  void listsEveryLineOfTheFacts() throws IOException {
    Set<String> expected = new TreeSet<>(PARTS);
    IntStream.rangeClosed(1, 20).forEach(line -> expected.add("1." + line));
    IntStream.rangeClosed(1, 10).forEach(line -> expected.add("2." + line));
    Set<String> listed = new TreeSet<>();
    rows().stream().filter(row -> !row.isOneSide()).forEach(row -> listed.add(row.line()));
    listed.addAll(
        rows().stream()
            .filter(Row::isOneSide)
            .map(row -> row.line().substring(DISAGREEMENT.length()))
            .toList());
    expected.addAll(DISAGREEMENTS);
    assertEquals(expected, listed);
  }

  @TestFactory
  Stream<DynamicTest> carriesTheFact() throws IOException {
    return rows().stream().map(row -> dynamicTest(row.line() + " " + row.fact(), () -> check(row)));
  }

  private static void check(Row row) throws IOException {
    JsonNode entity = entities.get(row.page());
    assertTrue(entity != null, () -> row + ": no page " + row.page());
    List<JsonNode> claims = entity.get("fields").path(row.field()).valueStream().toList();
    List<JsonNode> carriers = claims.stream().filter(row::isCarriedBy).toList();
    assertTrue(!carriers.isEmpty(), () -> row + ": carried by none of " + claims);
    Document page = site.pageOf(entity);
    List<String> missing = new ArrayList<>();
    carriers.forEach(carrier -> missing.addAll(Shown.missing(page, carrier)));
    assertEquals(List.of(), missing, () -> row + ": not to be seen on its page");
  }

  /** The sides of one disagreement, in one field, are different claims by different sources. */
  @Test
  void keepsEachSideOfADisagreement() throws IOException {
    Map<String, List<Row>> disagreements =
        rows().stream().filter(Row::isOneSide).collect(groupingBy(Row::line));
    disagreements.forEach((line, sides) -> {
      assertTrue(sides.size() > 1, () -> line + " has one side only");
      assertEquals(sides.size(), sides.stream().map(Row::words).distinct().count(), () -> line);
      assertTrue(
          sides.stream().map(Row::sources).distinct().count() > 1,
          () -> line + " has one voice only");
    });
  }

  /** The sources themselves do not add up there; the page shows it, and nothing else is found. */
  @Test
  void findsOnlyTheNumbersThatDoNotFit() {
    Set<String> found = new TreeSet<>();
    site.outcome()
        .diagnostics()
        .forEach(finding -> found.add(finding.span().file().path() + " " + finding.code().id()));
    assertEquals(
        Set.of(
            "delegations/ukraine-istanbul-june-2025.md roster-size",
            "measures/bodies-6000.md delivered-beyond"),
        found);
  }

  /** Every source key of the table is a page of the dossier. */
  @Test
  void hasAPageOfEverySource() throws IOException {
    Set<String> missing = new TreeSet<>();
    rows().forEach(row -> missing.addAll(row.sources()));
    missing.removeIf(source -> entities.containsKey("sources/" + source));
    assertEquals(Set.of(), missing);
  }
}
