package org.rapporteur.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

class JsonTextTest {
  @Test
  void keepsTheOrderOfKeys() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("zeta", 1);
    tree.put("alpha", List.of(true, 2L, new BigDecimal("1.50"), "x"));
    tree.put("empty", Map.of());
    assertEquals("{\"zeta\":1,\"alpha\":[true,2,1.50,\"x\"],\"empty\":{}}", JsonText.of(tree));
  }

  @Test
  void leavesOutWhatIsEmpty() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("there", Optional.of("yes"));
    tree.put("not", Optional.empty());
    tree.put("list", List.of(Optional.empty(), Optional.of(1)));
    assertEquals("{\"there\":\"yes\",\"list\":[1]}", JsonText.of(tree));
  }

  @Test
  void indentsByTwoSpacesWithLineFeeds() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("a", List.of(1, Map.of("b", 2)));
    tree.put("none", List.of());
    tree.put("nothing", Map.of());
    assertEquals(
        """
        {
          "a": [
            1,
            {
              "b": 2
            }
          ],
          "none": [],
          "nothing": {}
        }
        """,
        JsonText.pretty(tree));
  }

  @Test
  void putsTheItemsOfTheOutermostListsOnLinesAndMakesThoseOfStreamsAsItWrites() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("of", Map.of("a", 1));
    tree.put("list", Stream.of(Map.of("b", List.of(2, Map.of("c", 3))), List.of(4, List.of(5))));
    tree.put("none", Stream.of());
    tree.put("deep", Map.of("list", List.of("d", Map.of())));
    assertEquals(
        """
        {
          "of": {
            "a": 1
          },
          "list": [
            {"b": [2,{"c": 3}]},
            [4,[5]]
          ],
          "none": [],
          "deep": {
            "list": [
              "d",
              {}
            ]
          }
        }
        """,
        new String(JsonText.linesUtf8(tree), StandardCharsets.UTF_8));
  }

  @Test
  void writesEntriesThatArePutAsItWritesLikeThoseOfAMap() {
    JsonEntries inner = out -> out.put("c", 3);
    JsonEntries tree =
        out -> {
          out.put("not", Optional.empty());
          out.put("list", List.of(1, inner, Map.of("d", inner)));
          out.put("none", (JsonEntries) none -> none.put("x", Optional.empty()));
          out.put("last", inner);
        };
    Map<String, Object> same = new LinkedHashMap<>();
    same.put("list", List.of(1, Map.of("c", 3), Map.of("d", Map.of("c", 3))));
    same.put("none", Map.of());
    same.put("last", Map.of("c", 3));
    assertEquals(JsonText.of(same), JsonText.of(tree));
    assertEquals(JsonText.pretty(same), JsonText.pretty(tree));
    assertArrayEquals(JsonText.linesUtf8(same), JsonText.linesUtf8(tree));
  }

  @Test
  void putsATextOfPartsTogether() {
    JsonParts parts = new JsonParts(List.of("…", "", "a \"word\" ".repeat(9), "…"));
    assertEquals(JsonText.of(String.join("", parts.parts())), JsonText.of(parts));
  }

  @Test
  void writesEveryScriptAsItIsAndEscapesControls() {
    assertEquals(
        "\"Київ 🕊 إسطنبول \\\"\\\\\\n\\u0001\"", JsonText.of("Київ 🕊 إسطنبول \"\\\n\u0001"));
  }

  /** Of texts of every length, with every letter of ASCII and some of two, three and four bytes. */
  @Test
  void escapesAsJacksonDoes() {
    Random random = new Random(3);
    List<String> letters =
        IntStream.concat(IntStream.range(0, 0x101), IntStream.of('…', '漢', 0x1F54A))
            .mapToObj(Character::toString)
            .toList();
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      int rare = random.nextInt(1, 100);
      for (int left = random.nextInt(200); left > 0; left--) {
        text.append(left % rare == 0 ? letters.get(random.nextInt(letters.size())) : "a");
      }
      StringWriter expected = new StringWriter();
      try (JsonGenerator jackson =
          new JsonFactory().createGenerator(ObjectWriteContext.empty(), expected)) {
        jackson.writeString(text.toString());
      }
      assertEquals(expected.toString(), JsonText.of(text));
    }
  }

  @Test
  void indentsAsDeepAsItGoes() {
    Object tree = 1;
    for (int level = 0; level < 40; level++) {
      tree = List.of(tree);
    }
    assertTrue(JsonText.pretty(tree).contains("\n" + " ".repeat(80) + "1\n"));
  }

  @Test
  void givesTheSameTextAsBytes() {
    assertArrayEquals("\"Türkiye\"".getBytes(StandardCharsets.UTF_8), JsonText.utf8("Türkiye"));
  }

  @Test
  void indentsEveryTextFromTheStart() {
    assertEquals(JsonText.pretty(List.of(1)), JsonText.pretty(List.of(1)));
  }

  @Test
  void refusesWhatHasNoOrderOrNoJson() {
    assertThrows(IllegalArgumentException.class, () -> JsonText.of(Set.of(1, 2)));
    assertThrows(IllegalArgumentException.class, () -> JsonText.of(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> JsonText.of(new Object()));
  }
}
