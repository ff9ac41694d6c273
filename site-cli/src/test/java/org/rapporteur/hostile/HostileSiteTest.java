package org.rapporteur.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.BuiltSite;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.templates.FreemarkerTemplates;

/**
 * A site by somebody who means harm: it is built, or told what is wrong with it, in bounded time,
 * and nothing is read or written that is not its own.
 */
class HostileSiteTest {
  /**
   * Far more than any of these takes, even where much else runs; what grows by squares takes more.
   */
  private static final Duration LONG = Duration.ofSeconds(30);

  private static final int MANY = 20_000;
  private static final String PAGE = "people/a.md";

  @TempDir private Path work;

  private Outcome build(Map<String, String> files) throws IOException {
    Map<String, String> site = new LinkedHashMap<>(files);
    site.putIfAbsent("site.yaml", "title: A\nfindings: {orphan-page: off}\n");
    return build(BuiltSite.write(work.resolve("site"), site));
  }

  private Outcome build(Path site) {
    BuildRequest request =
        new BuildRequest(site, Optional.of(work.resolve("out")), Optional.empty(), 2);
    return assertTimeoutPreemptively(
        LONG, () -> new SiteBuild(FreemarkerTemplates::of).run(request));
  }

  private static List<String> codes(Outcome outcome) {
    return outcome.diagnostics().stream()
        .map(Diagnostic::code)
        .map(Code::id)
        .distinct()
        .sorted()
        .toList();
  }

  private static String page(String frontMatter, String text) {
    return "---\ntitle: A\n" + frontMatter + "\n---\n" + text;
  }

  private static String lines(int number, IntFunction<String> line) {
    return IntStream.range(0, number).mapToObj(line).collect(Collectors.joining("\n"));
  }

  private static Arguments in(String what, String frontMatter, String codes) {
    return Arguments.of(what, page(frontMatter, ""), codes);
  }

  private static Arguments text(String text, String codes) {
    return Arguments.of(text, page("", text), codes);
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void tellsWhatIsTooMuchOfAPage(String what, String page, String codes) throws IOException {
    assertEquals(codes, String.join(" ", codes(build(Map.of(PAGE, page)))));
  }

  static Stream<Arguments> bombs() {
    return Stream.of(
        in(
            "aliases that multiply",
            """
            a: &a [x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b]
            d: &d [*c, *c, *c, *c, *c, *c, *c, *c]
            e: [*d, *d, *d, *d, *d, *d, *d, *d]\
            """,
            "yaml-aliases"),
        in("brackets", "aliases: " + "[".repeat(MANY), "yaml-nesting"),
        in("braces", "aliases: " + "{a: ".repeat(MANY), "yaml-nesting"),
        in("hyphens", "aliases:\n" + "- ".repeat(MANY) + "x", "yaml-nesting"),
        in("keys", lines(MANY, i -> "k" + i + ": 1"), "yaml-aliases"),
        in("digits", "born: " + "9".repeat(200 * MANY / 2), "yaml-syntax"),
        in("numbers", "coordinates: 1e999999999, 1e-999999999", "unknown-key"),
        text("$\r\n".repeat(MANY), "prose-size"),
        text("x[[a]]".repeat(10 * MANY), ""),
        text("> ".repeat(MANY) + "x", "prose-nesting"),
        text("- ".repeat(MANY) + "x", "prose-nesting"),
        text("*a _b ".repeat(MANY), ""),
        text("*".repeat(MANY) + "a" + "*".repeat(MANY), "prose-nesting"),
        text("[".repeat(MANY) + "a" + "](b)".repeat(MANY), "broken-link"),
        text("![[".repeat(MANY), ""),
        text(lines(600, i -> "`".repeat(i + 1)), ""),
        text("<".repeat(MANY), ""),
        text("<!-- ".repeat(MANY), "unclosed-comment"),
        text("%% x ".repeat(MANY), ""),
        text("::: tlp-red\n\n".repeat(MANY), "bad-division"),
        text(
            "|a".repeat(MANY) + "|\n" + "|-".repeat(MANY) + "|\n" + "|b\n".repeat(50),
            "prose-size"),
        text(
            lines(MANY / 10, i -> "[^" + i + "]: [^" + (i + 1) + "]\n") + "[^0]",
            "unknown-footnote"),
        text("# Same\n\n".repeat(MANY / 10), ""),
        text(
            lines(MANY / 10, i -> "[r" + i + "]: x" + i) + "\n\n" + "[r1] ".repeat(MANY / 10),
            "broken-link"),
        text("word “a” [@x] ".repeat(MANY / 10), "unknown-source"));
  }

  @Test
  void tellsOfEachLinkThatLeadsNowhereInASiteOfLikeNames() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < 400; i++) {
      files.put(
          "people/person-number-%d.md".formatted(i), page("", "[[persn-number-%d]]".formatted(i)));
    }
    assertEquals(List.of("broken-link"), codes(build(files)));
  }

  @Test
  void tellsOfTypesThatStandOnEachOtherWithoutEnd() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < 1_000; i++) {
      String above = i == 0 ? "event" : "t" + (i - 1);
      files.put("types/t%d.yaml".formatted(i), "extends: %s\nfolder: f%d\n".formatted(above, i));
    }
    assertEquals(List.of("bad-type"), codes(build(files)));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void readsNothingOutsideOfTheSite() throws IOException {
    Files.writeString(work.resolve("secret.md"), "---\ntitle: Secret\n---\n");
    Path site = BuiltSite.write(work.resolve("site"), Map.of("site.yaml", "title: A\n"));
    Files.createDirectories(site.resolve("people"));
    Files.createDirectories(site.resolve("static"));
    Files.createSymbolicLink(site.resolve("people/a.md"), work.resolve("secret.md"));
    Files.createSymbolicLink(site.resolve("people/b.md"), Path.of("../../secret.md"));
    Files.createSymbolicLink(site.resolve("static/all"), Path.of("/etc"));
    Files.createSymbolicLink(site.resolve("types"), work);
    Outcome outcome = build(site);
    assertEquals(List.of("symlink-outside"), codes(outcome));
    assertFalse(Files.exists(work.resolve("out")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void waitsForNoPipe() throws Exception {
    Path site =
        BuiltSite.write(
            work.resolve("site"), Map.of("site.yaml", "title: A\n", PAGE, page("", "")));
    assertEquals(
        0,
        new ProcessBuilder("mkfifo", site.resolve("people/pipe.md").toString()).start().waitFor());
    assertEquals(List.of("unreadable-file"), codes(build(site)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void writesNothingOutsideOfTheOutput(String frontMatter, String codes) throws IOException {
    Path outside = work.resolve("outside.html");
    Outcome outcome = build(Map.of(PAGE, page(frontMatter, "")));
    assertEquals(codes, String.join(" ", codes(outcome)));
    assertFalse(Files.exists(outside));
  }

  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of("redirect-from: ../../outside", "bad-file-name"),
        Arguments.of("redirect-from: /outside", ""),
        Arguments.of("redirect-from: ..\\..\\outside", "bad-file-name"),
        Arguments.of("redirect-from: '%2e%2e%2foutside'", ""));
  }

  @Test
  void namesWhatATemplateBringsThatActs() throws IOException {
    Outcome outcome =
        build(
            Map.of(
                PAGE,
                page("", ""),
                "people/b.md",
                page("aliases: b", ""),
                "templates/person.ftlh",
                """
                <#import "layout.ftlh" as layout>
                <@layout.frame>
                <h1 onclick="alert(1)">${page.title}</h1>
                <script src="https://count.example.org/x.js"></script>
                <img src="https://pictures.example.org/x.png" alt="">
                </@layout.frame>
                """,
                "templates/place.ftlh",
                "<p>not used"));
    assertEquals(
        List.of(
            "templates/person.ftlh:3:5: <h1 onclick> is not allowed: no script runs in a site",
            "templates/person.ftlh:4:1: <script> is not allowed: no script runs in a site",
            "templates/person.ftlh:5:11: <img src> is not allowed: it would be loaded from"
                + " “pictures.example.org”; put the file into static/"),
        outcome.diagnostics().stream()
            .filter(found -> found.code() == Code.ACTIVE_MARKUP)
            .map(found -> found.span() + ": " + found.message())
            .toList());
    assertTrue(outcome.published().isEmpty());
  }

  @Test
  void namesALayoutThatLeavesOutThePolicy() throws IOException {
    Outcome outcome =
        build(Map.of(PAGE, page("", ""), "templates/person.ftlh", "<h1>${page.title}</h1>\n"));
    assertEquals(List.of("active-markup"), codes(outcome));
    assertTrue(outcome.published().isEmpty());
  }
}
