package org.rapporteur.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The 652 examples of the CommonMark spec through our reader, raw HTML let through. What we add
 * everywhere on purpose (heading ids, the class of links to other sites) is taken off before the
 * comparison; where an example must come out otherwise, {@code commonmark-exceptions.txt} says why.
 */
class CommonMarkSpecTest {
  private static final Map<Integer, String> EXCEPTIONS = exceptions();

  /** An example of the spec by its number. */
  record Numbered(int number, String section, String input, String expected) {
    @Override
    public String toString() {
      return number + " " + section;
    }
  }

  static List<Numbered> all() {
    List<Numbered> all = new ArrayList<>();
    ExampleReader.readExamples(TestResources.getSpec())
        .forEach(example ->
            all.add(
                new Numbered(
                    all.size() + 1,
                    example.getSection(),
                    example.getSource(),
                    example.getHtml().replace('→', '\t'))));
    return all;
  }

  static Stream<Numbered> plain() {
    return all().stream().filter(example -> !EXCEPTIONS.containsKey(example.number()));
  }

  static Stream<Numbered> excepted() {
    return all().stream().filter(example -> EXCEPTIONS.containsKey(example.number()));
  }

  @Test
  void hasAllExamples() {
    assertEquals(652, all().size());
  }

  @ParameterizedTest
  @MethodSource("plain")
  void rendersAsCommonMark(Numbered example) {
    assertEquals(example.expected(), rendered(example.input()), example::input);
  }

  @ParameterizedTest
  @MethodSource("excepted")
  void needsItsException(Numbered example) {
    assertNotEquals(example.expected(), rendered(example.input()), example::input);
  }

  private static String rendered(String input) {
    String html =
        Shown.raw(input)
            .html(CommonMarkSpecTest::close)
            .replaceAll("<h([1-6]) id=\"[^\"]*\">", "<h$1>")
            .replace(" class=\"external\"", "");
    return html.isEmpty() || html.endsWith("\n") ? html : html + "\n";
  }

  /** What plain CommonMark would write at a slot. */
  private static String close(Slot slot) {
    return switch (slot) {
      case Slot.FileAddress file ->
          encode(file.path()) + file.heading().map(heading -> "#" + encode(heading)).orElse("");
      case Slot.PageLink link -> link.span().text();
      case Slot.Citations cited -> cited.span().text();
      case Slot.Attribution by -> "";
    };
  }

  private static String encode(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean kept =
          c < 0x80 && (Character.isLetterOrDigit(c) || ":/?@!$&'()*+,;=-._~".indexOf(c) >= 0);
      out.append(kept ? String.valueOf(c) : String.format("%%%02X", b));
    }
    return out.toString().replace("&", "&amp;");
  }

  private static Map<Integer, String> exceptions() {
    Map<Integer, String> exceptions = new HashMap<>();
    for (String line : Example.lines("commonmark-exceptions.txt")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split("\\s+", 2);
        exceptions.put(Integer.parseInt(parts[0]), parts[1]);
      }
    }
    return exceptions;
  }
}
