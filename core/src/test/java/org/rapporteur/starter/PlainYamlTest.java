package org.rapporteur.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Titles as values in YAML. */
class PlainYamlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rustem Umerov",
        "Talks: the first day",
        "a #b",
        "#1",
        "- x",
        "[x]",
        "{y: z}",
        "it's",
        "'quoted'",
        "\"quoted\"",
        "ends with:",
        "a: b",
        "a:b",
        "a,b; c & d",
        "yes",
        "No",
        "null",
        "2025",
        "2025-05-16",
        "12:30",
        "1.5",
        "0x1F",
        "1e3",
        "2025-05-16 Istanbul",
        "*x",
        "&x",
        "!x",
        "|",
        "> x",
        "%x",
        "@x",
        "`x`",
        "a \\n b",
        "会谈 🕊",
        "“curly”",
        "~",
        "?",
        "a ?",
        "---",
        "..."
      })
  void areReadBackAsTheyWere(String title) {
    Object read =
        new Yaml(new SafeConstructor(new LoaderOptions())).load("title: " + PlainYaml.of(title));
    assertEquals("{title=" + title + "}", String.valueOf(read));
    assertEquals(
        title, ((java.util.Map<?, ?>) read).get("title"), "it is text and nothing else to YAML");
  }

  @ParameterizedTest
  @CsvSource({"Rustem Umerov, Rustem Umerov", "2025-05-16 Istanbul, 2025-05-16 Istanbul"})
  void standWithoutQuotationMarksWhereTheyNeedNone(String title, String written) {
    assertEquals(written, PlainYaml.of(title));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a \t b", " a b ", "a\u00a0b", "a\u0000b"})
  void areOneLine(String title) {
    assertEquals("a b", PlainYaml.of(title));
  }
}
