package org.rapporteur.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.view.Rendering;

class ThemeTest {
  private static final List<String> ENTITY_TEMPLATES =
      List.of(
          "brief",
          "delegation",
          "entity",
          "document",
          "issue",
          "measure",
          "organization",
          "person",
          "position",
          "place",
          "round",
          "source",
          "statement",
          "talks");

  private final FreemarkerTemplates templates = FreemarkerTemplates.of(List.of());

  /** Every template with full and with empty views; the part after {@code bare-} names it. */
  static Map<String, Map<String, Object>> pages() {
    Map<String, Map<String, Object>> pages = new TreeMap<>();
    for (String type : ENTITY_TEMPLATES) {
      pages.put(type, Samples.entity(type));
      pages.put("bare-" + type, Samples.bareEntity(type));
    }
    pages.put("timeline", new Samples().timeline());
    pages.put("home", Samples.home());
    pages.put("empty-home", Samples.emptyHome());
    pages.put("index", Samples.index());
    pages.put("not-found", Samples.notFound());
    pages.put("provenance", SurveySamples.provenance());
    pages.put("empty-provenance", SurveySamples.emptyProvenance());
    pages.put("commitments", Samples.commitments());
    pages.put("empty-commitments", PromiseSamples.noCommitments());
    pages.put("ledger", Samples.ledger());
    pages.put("empty-ledger", Samples.emptyShelf());
    pages.put("matrix", Samples.matrix());
    pages.put("empty-matrix", PositionSamples.emptyPage());
    pages.put("map", Samples.map());
    pages.put("gaps", SurveySamples.gaps());
    pages.put("empty-gaps", SurveySamples.noGaps());
    return pages;
  }

  @Test
  void namesFilesByTheirContent() throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    templates
        .assets()
        .forEach((path, content) -> {
          String print = HexFormat.of().formatHex(digest.digest(content)).substring(0, 10);
          assertTrue(path.endsWith("/OFL.txt") || path.contains("." + print + "."), path);
        });
  }

  @Test
  void rendersEveryTemplateWithFullAndWithEmptyViews() {
    pages().forEach((name, data) -> assertTrue(html(name, data).endsWith("</html>\n"), name));
  }

  @Test
  void escapesWhatLooksLikeMarkup() {
    pages()
        .forEach((name, data) -> {
          String html = html(name, data);
          assertFalse(html.contains("<script"), name);
          assertFalse(html.contains("<wire>"), name);
          assertFalse(html.contains("<b>he</b>"), name);
          assertFalse(html.contains(">49"), name);
        });
    assertTrue(html("entity", Samples.entity("x")).contains("&lt;script&gt;alert(&quot;1&quot;)"));
  }

  @Test
  void usesEveryIdOnceAndLinksOnlyToIdsThatAreThere() {
    pages()
        .forEach((name, data) -> {
          String html = html(name, data);
          Set<String> ids = new HashSet<>();
          for (Matcher m = Pattern.compile(" id=\"([^\"]*)\"").matcher(html); m.find(); ) {
            assertTrue(ids.add(m.group(1)), name + ": " + m.group(1));
          }
          for (Matcher m = Pattern.compile(" href=\"#([^\"]*)\"").matcher(html); m.find(); ) {
            assertTrue(ids.contains(m.group(1)), name + ": " + m.group(1));
          }
        });
  }

  @Test
  void hasNoScriptAndNoInlineStyle() {
    Pattern unwanted = Pattern.compile("<script|<style| style=| on[a-z]+=|javascript:");
    pages().forEach((name, data) -> assertFalse(unwanted.matcher(html(name, data)).find(), name));
  }

  @Test
  void writesNumbersTheSameUnderAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      String german = html("index", Samples.index(), FreemarkerTemplates.of(List.of()));
      assertTrue(german.contains(">12345 "), german);
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertEquals(german, html("index", Samples.index(), FreemarkerTemplates.of(List.of())));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void strikesWhatNoLongerHoldsAndNamesItsStatus() {
    String html = html("entity", Samples.entity("x"));
    assertTrue(html.contains("<del><time datetime=\"2025-05-15\">15 May 2025</time></del>"));
    assertTrue(
        html.matches("(?s).*<span class=\"stamp stamp-superseded\"[^>]*>superseded</span>.*"));
  }

  @Test
  void attendanceOfMoreDaysThanStandSideBySideIsAList() {
    assertTrue(
        html("round", Samples.entity("round")).contains("<table class=\"lanes lanes-roomy\">"));
    assertTrue(html("person", Samples.entity("person")).contains("<table class=\"lanes-list\">"));
  }

  @Test
  void namesAssetsThatAreThere() {
    Map<String, byte[]> assets = templates.assets();
    Matcher sheet =
        Pattern.compile("href=\"[./]*(assets/[^\"]*[.]css)\"")
            .matcher(html("entity", Samples.entity("x")));
    assertTrue(sheet.find());
    assertTrue(sheet.group(1).matches("assets/rapporteur[.][0-9a-f]{10}[.]css"), sheet.group(1));
    String css = new String(assets.get(sheet.group(1)), StandardCharsets.UTF_8);
    for (Matcher m = Pattern.compile("url\\(([^)]*)\\)").matcher(css); m.find(); ) {
      assertTrue(assets.containsKey("assets/" + m.group(1)), m.group(1));
    }
    assertTrue(assets.containsKey("assets/fonts/OFL.txt"));
  }

  @Test
  void offersTemplatesThatArePagesOnly() {
    assertTrue(templates.has("round"));
    assertFalse(templates.has("layout"));
    assertFalse(templates.has("promises"));
  }

  private String html(String name, Map<String, Object> data) {
    return html(name, data, templates);
  }

  private static String html(String name, Map<String, Object> data, FreemarkerTemplates templates) {
    String template = name.replaceFirst("^(bare|empty)-", "");
    return switch (templates.render(template, data)) {
      case Rendering.Page page -> page.html();
      case Rendering.Fault fault -> throw new AssertionError(fault.toString());
    };
  }
}
