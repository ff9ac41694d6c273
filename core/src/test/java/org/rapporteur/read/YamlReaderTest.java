package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.Span;

final class YamlReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"NO", "1.10", "12:30", "2025-05-16", "~", "0o17", "1_000", "yes", "null", "1e3"})
  void leavesScalarsAsWritten(String scalar) {
    assertEquals("{a=" + scalar + "}", read("a: " + scalar + "\n"));
  }

  @Test
  void readsNothingAsAnEmptyMap() {
    assertEquals("{}", read(""));
    assertEquals("{}", read("\n# a remark\n"));
  }

  @Test
  void readsListsAndMaps() {
    assertEquals("{a=[x, {b=y}], c={d=[z]}}", read("a:\n  - x\n  - {b: y}\nc:\n  d: [z]\n"));
  }

  @Test
  void writesAnchorsOut() {
    assertEquals("{a=[x, y], b=[x, y]}", read("a: &list [x, y]\nb: *list\n"));
  }

  /** The place of “X”, wherever and however it stands. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "a: X @ 1:4",
        "a: oneX @ 1:7",
        "a: \"oneX\" @ 1:8",
        "a: 'it''s X' @ 1:11",
        "a: \"\\\"X\\\"\" @ 1:7",
        "a: \"\\u00e9\\x41 X\" @ 1:16",
        "a: \"\\U0001F600X\" @ 1:15",
        "a: \"one\\nX\" @ 1:10",
        "a: \"\\\\X\" @ 1:7",
        "a: one|  X @ 2:3",
        "a: \"one|  X\" @ 2:3",
        "a: \"one \\|  X\" @ 2:3",
        "a: || one| | X @ 4:2",
        "a: |||  one|    X @ 4:5",
        "a: >|  one|  two X @ 3:7",
        "a: >-|  one| |  X @ 4:3",
        "é: 王王 X @ 1:7",
        "👩: 👩 X @ 1:6",
        "a: &b X @ 1:7",
        "- - X @ 1:5",
        "{a: [one, X]} @ 1:11",
      })
  void knowsWhereEachLetterStands(String yaml, String place) {
    // A bar is the end of a line; two are a block scalar and the end of its line.
    String text = yaml.strip().replace("||", "\u0001").replace("|", "\n").replace("\u0001", "|\n");
    SourceFile file = new SourceFile("a.md", text + "\n");
    Diagnostics log = new Diagnostics();
    Node node = YamlReader.read(file, 0, file.text().length(), log).orElseThrow();
    assertEquals("", said(log));
    assertEquals(place, placeOfX(node), text);
  }

  @Test
  void countsPlacesFromTheBeginningOfTheFile() {
    SourceFile file = new SourceFile("a.md", "---\r\na: é\r\nb: [x, X]\r\n---\r\n");
    Node node = YamlReader.read(file, 5, 22, new Diagnostics()).orElseThrow();
    assertEquals("3:8", placeOfX(node));
  }

  @Test
  void boundsWhatAnchorsGrowTo() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      String above = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s, %s]\n".formatted(i, i, above, above));
    }
    assertTrue(problems(bomb.toString()).contains("yaml-aliases"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? "})
  void boundsDepth(String opening) {
    assertTrue(problems("a:\n  " + opening.repeat(10_000)).contains("yaml-nesting"));
  }

  private static String placeOfX(Node node) {
    return switch (node) {
      case Node.Scalar scalar -> {
        int at = scalar.text().indexOf('X');
        Span span = at < 0 ? scalar.span().part(0, 0) : scalar.part(at, 1);
        yield at < 0 ? "" : span.place().toString();
      }
      case Node.Sequence list ->
          list.items().stream().map(YamlReaderTest::placeOfX).collect(Collectors.joining());
      case Node.Mapping map ->
          map.entries().stream()
              .map(entry -> placeOfX(entry.value()))
              .collect(Collectors.joining());
    };
  }

  private static String read(String yaml) {
    SourceFile file = new SourceFile("a.md", yaml);
    Diagnostics log = new Diagnostics();
    Node.Mapping map = YamlReader.readMap(file, 0, yaml.length(), log).orElseThrow();
    assertEquals("", said(log));
    return plain(map);
  }

  private static String problems(String yaml) {
    Diagnostics log = new Diagnostics();
    var _ = YamlReader.read(new SourceFile("a.md", yaml), 0, yaml.length(), log);
    return said(log);
  }

  private static String said(Diagnostics log) {
    return log.sorted().stream()
        .map(d -> d.span() + " " + d.code().id() + " " + d.message())
        .collect(Collectors.joining("\n"));
  }

  private static String plain(Node node) {
    return switch (node) {
      case Node.Scalar scalar -> scalar.text();
      case Node.Sequence list ->
          list.items().stream().map(YamlReaderTest::plain).toList().toString();
      case Node.Mapping map ->
          map.entries().stream()
              .map(entry -> entry.key().text() + "=" + plain(entry.value()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }
}
