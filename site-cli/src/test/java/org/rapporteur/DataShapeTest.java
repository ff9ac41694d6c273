package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.model.Audience;
import org.rapporteur.model.Today;
import org.rapporteur.value.Tlp;
import org.rapporteur.value.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The handbook describes the data files: no key less, no key more. */
class DataShapeTest {
  private static final Path HANDBOOK = Path.of("..", "content", "handbook", "guide", "data.md");
  private static final Pattern KEY = Pattern.compile("`([^`]+)`");

  /** What the sample has no occasion to say. */
  private static final Map<String, String> REST =
      Map.of(
          "site.yaml", "title: Rest\ndescription: All that the sample does not say.\n",
          "sources/s.md", "---\ntitle: S\n---\n",
          "delegations/d.md",
              """
              ---
              of: o
              seats: {expert: [{person: unknown, office: Adviser}]}
              ---
              """,
          "delegations/e.md", "---\nof: o\nrounds: r\nseats: [head x]\n---\n",
          "rounds/r.md",
              """
              ---
              attendance: ["x 2025-05-16 absent, replaced by y"]
              ---
              """,
          "statements/said.md",
              """
              ---
              speaker: x
              language: uk
              words: {value: A week., source: s}
              channel:
                - {value: X, source: s}
                - Evening address
              ---
              """,
          "people/y.md", "---\n---\n",
          "organizations/o.md", "---\n---\n",
          "places/p.md", "---\ncoordinates: \"41.0391, 29.0000\"\n---\n",
          "people/x.md",
              """
              ---
              offices:
                - office: Envoy
                  source: "s, p. 3"
                  stated-by: x
                  as-of: 2025-05
                  credibility: 2
                  note: A remark.
                  tlp: CLEAR
              ---
              """);

  private static List<JsonNode> sites = List.of();
  private static List<JsonNode> twins = List.of();
  private static List<JsonNode> editions = List.of();

  @BeforeAll
  static void buildTheSites(@TempDir Path temp) throws IOException {
    Path rest = BuiltSite.write(temp.resolve("rest"), REST);
    Optional<String> url = Optional.of("https://example.org/");
    List<JsonNode> data = new ArrayList<>();
    List<JsonNode> beside = new ArrayList<>();
    for (Path site : List.of(BuiltSite.SAMPLE, rest)) {
      Path out = temp.resolve("web" + data.size());
      BuiltSite built = BuiltSite.of(new BuildRequest(site, Optional.of(out), url, 2));
      data.add(built.data());
      for (JsonNode entity : built.data().get("entities")) {
        beside.add(built.json(entity.get("url").asString() + "index.json"));
      }
    }
    Path out = temp.resolve("then");
    Audience then =
        new Audience(
            Tlp.GREEN,
            true,
            Today.given(When.parse("2025-05-14").toOptional().orElseThrow()),
            Optional.of(LocalDate.of(2025, 5, 14)));
    Path few = BuiltSite.write(temp.resolve("few"), Map.of("site.yaml", "title: Few\n"));
    editions =
        List.of(
            BuiltSite.of(new BuildRequest(few, Optional.of(out), url, 2, then))
                .json("edition.json"));
    sites = data;
    twins = beside;
  }

  @Test
  void isDescribedKeyByKey() throws IOException {
    Map<String, Set<String>> found = new TreeMap<>();
    keys(found, "data/site.json", sites.stream());
    keys(found, "index.json", twins.stream());
    keys(found, "edition.json", editions.stream());
    keys(found, "Entity", all("entities"));
    keys(found, "Relation", all("relations"));
    keys(found, "Mention", all("mentions"));
    keys(found, "Desk", sites.stream().map(site -> site.get("desk")));
    keys(found, "Provenance", provenance());
    keys(found, "Footing", provenance().map(section -> section.get("site")));
    keys(found, "Voice", provenance().flatMap(section -> section.get("voices").valueStream()));
    keys(
        found,
        "Reliability",
        provenance().flatMap(section -> section.get("reliability").valueStream()));
    keys(found, "Support", provenance().flatMap(section -> section.get("claims").valueStream()));
    keys(found, "Gap", desk("gaps"));
    keys(found, "Finding", desk("findings"));
    keys(found, "Roster", desk("rosters"));
    keys(found, "Seat", desk("rosters").flatMap(roster -> roster.get("seats").valueStream()));
    keys(found, "Changes", desk("changes"));
    keys(found, "Change", desk("changes").flatMap(side -> side.get("people").valueStream()));
    keys(found, "Series", desk("attendance"));
    keys(found, "Timeline", desk("timelines"));
    keys(
        found,
        "Moment",
        desk("timelines").flatMap(timeline -> timeline.get("entries").valueStream()));
    keys(found, "Ledger", sites.stream().map(site -> site.get("desk").get("ledger")));
    keys(found, "Utterance", ledger("statements"));
    keys(
        found,
        "Rendering",
        ledger("statements").flatMap(said -> said.path("renderings").valueStream()));
    keys(found, "Shelf", ledger("shelves"));
    keys(found, "Course", desk("positions"));
    keys(found, "Stand", desk("positions").flatMap(course -> course.get("moments").valueStream()));
    keys(found, "Commitment", desk("commitments"));
    keys(found, "Flow", flows());
    keys(found, "Tally", flows().flatMap(flow -> flow.get("tallies").valueStream()));
    keys(found, "Balance", flows().flatMap(flow -> flow.path("balances").valueStream()));
    keys(found, "Type", all("types"));
    keys(found, "Field", fields());
    keys(found, "Claim", claims());
    keys(
        found,
        "Value",
        Stream.concat(
            claims()
                .flatMap(claim -> claim.path("qualifiers").valueStream())
                .flatMap(JsonNode::valueStream),
            claims()
                .flatMap(claim ->
                    claim.path("stated-by").isObject()
                        ? Stream.of(claim.get("stated-by"))
                        : Stream.empty())));
    assertEquals(found, described());
  }

  private static Stream<JsonNode> ledger(String part) {
    return sites.stream().flatMap(site -> site.get("desk").get("ledger").get(part).valueStream());
  }

  private static Stream<JsonNode> flows() {
    return desk("commitments").flatMap(commitment -> commitment.get("flows").valueStream());
  }

  private static Stream<JsonNode> desk(String section) {
    return sites.stream().flatMap(site -> site.get("desk").path(section).valueStream());
  }

  private static Stream<JsonNode> provenance() {
    return sites.stream().map(site -> site.get("desk").get("provenance"));
  }

  @Test
  void describesWhatIsInASourceASettingAndAHeading() throws IOException {
    String text = Files.readString(HANDBOOK);
    Map<String, Set<String>> inner = new TreeMap<>();
    keys(inner, "site", sites.stream().map(site -> site.get("site")));
    keys(inner, "sources", claims().flatMap(claim -> claim.path("sources").valueStream()));
    keys(inner, "headings", all("entities").flatMap(e -> e.path("headings").valueStream()));
    inner.forEach((row, keys) -> {
      String line =
          text.lines().filter(l -> l.startsWith("| `" + row + "` |")).findFirst().orElse("");
      Set<String> named = quoted(line);
      named.remove(row);
      assertEquals(keys, named, row);
    });
  }

  @Test
  void namesEveryKindOfValue() throws IOException {
    Set<String> kinds = new TreeSet<>();
    claims().forEach(claim -> kinds.add(claim.get("kind").asString()));
    String line =
        Files.readString(HANDBOOK)
            .lines()
            .filter(l -> l.startsWith("| `kind` |"))
            .findFirst()
            .orElseThrow();
    kinds.removeAll(quoted(line));
    assertEquals(Set.of(), kinds);
  }

  @Test
  void showsAnExampleThatIsInTheSample() throws IOException {
    Matcher example =
        Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(HANDBOOK));
    assertTrue(example.find());
    JsonNode shown = JsonMapper.shared().readTree(example.group(1));
    assertTrue(
        new HashSet<>(all("relations").toList()).contains(shown), () -> "not there: " + shown);
  }

  @Test
  void neverHoldsNull() {
    Stream.concat(sites.stream(), twins.stream())
        .forEach(data -> assertTrue(!data.toString().contains(":null"), "null"));
  }

  private static Stream<JsonNode> all(String key) {
    return sites.stream().flatMap(site -> site.get(key).valueStream());
  }

  private static Stream<JsonNode> fields() {
    return all("types")
        .flatMap(type -> type.get("fields").valueStream())
        .flatMap(field -> Stream.concat(Stream.of(field), field.path("qualifiers").valueStream()));
  }

  private static Stream<JsonNode> claims() {
    return all("entities")
        .flatMap(entity -> entity.get("fields").valueStream())
        .flatMap(JsonNode::valueStream);
  }

  private static void keys(Map<String, Set<String>> found, String what, Stream<JsonNode> nodes) {
    Set<String> keys = new TreeSet<>();
    nodes.forEach(node -> keys.addAll(node.propertyNames()));
    found.put(what, keys);
  }

  /** The keys in the first column of the table under each heading. */
  private static Map<String, Set<String>> described() throws IOException {
    Map<String, Set<String>> described = new TreeMap<>();
    String heading = "";
    for (String line : Files.readAllLines(HANDBOOK)) {
      if (line.startsWith("## ")) {
        heading = line.substring(3);
      } else if (line.startsWith("| `")) {
        String column = line.substring(1, line.indexOf('|', 1));
        described.computeIfAbsent(heading, _ -> new TreeSet<>()).addAll(quoted(column));
      }
    }
    return described;
  }

  private static Set<String> quoted(String text) {
    Set<String> words = new TreeSet<>();
    Matcher key = KEY.matcher(text);
    while (key.find()) {
      words.add(key.group(1));
    }
    return words;
  }
}
