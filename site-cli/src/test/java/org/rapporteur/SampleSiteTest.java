package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What holds for every page of the sample. */
class SampleSiteTest {
  private static final Pattern LEAK =
      Pattern.compile(
          "\\bnull\\b|Optional\\[|Optional\\.empty|\\$\\{|<#|FreeMarker|freemarker|\\[\\[|\\[@|%%"
              + "|\\w+View\\[|java\\.\\w+\\.");
  private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*['\"]?([^'\")]*)|@import[^;]*");

  private static Map<String, Document> pages = Map.of();
  private static LinkCheck links;
  private static BuiltSite site;
  private static JsonNode data;

  @BeforeAll
  static void buildTheSample(@TempDir Path out) throws IOException {
    site = BuiltSite.of(BuiltSite.SAMPLE, out.resolve("web"));
    data = site.data();
    links = LinkCheck.of(site);
    pages = links.pages();
  }

  @Test
  void everyLinkLeadsToAFileAndAPlaceInIt() {
    assertEquals(List.of(), links.broken());
  }

  @Test
  void everyIdIsGivenOnce() {
    List<String> twice = new ArrayList<>();
    pages.forEach((path, page) -> {
      Set<String> seen = new HashSet<>();
      page.select("[id]").stream()
          .map(Element::id)
          .filter(id -> !seen.add(id))
          .forEach(id -> twice.add(path + "#" + id));
    });
    assertEquals(List.of(), twice);
  }

  @Test
  void nothingIsLoadedFromAnotherHost() throws IOException {
    List<String> loaded = new ArrayList<>();
    pages.forEach((path, page) -> {
      page
          .select("[src], [srcset], link:not([rel=canonical])[href], [style], style, script")
          .stream()
          .filter(element -> element.outerHtml().matches("(?s).*(https?:|[\"'(]//).*"))
          .forEach(element -> loaded.add(path + ": " + element.outerHtml()));
    });
    site.files()
        .forEach((path, text) -> {
          Matcher urls = CSS_URL.matcher(path.endsWith(".css") ? text : "");
          while (urls.find()) {
            String address = String.valueOf(urls.group(1));
            if (!address.startsWith("data:") && links.fault(path, address).isPresent()) {
              loaded.add(path + ": " + urls.group());
            }
            if (LinkCheck.resolve(path, address).getHost() != null) {
              loaded.add(path + ": " + urls.group());
            }
          }
        });
    assertEquals(List.of(), loaded);
  }

  @Test
  void everyEntityHasItsPageAndItsTwin() throws IOException {
    for (JsonNode entity : data.get("entities")) {
      assertTrue(pages.containsKey(BuiltSite.fileOf(entity)), () -> "no page of " + entity);
      JsonNode twin = site.json(entity.get("url").asString() + "index.json");
      for (Map.Entry<String, JsonNode> property : entity.properties()) {
        assertEquals(property.getValue(), twin.get(property.getKey()), property::getKey);
      }
    }
  }

  @Test
  void everyRelationAndMentionHasItsWayBack() {
    Map<String, JsonNode> entities = BuiltSite.entities(data);
    List<String> lost = new ArrayList<>();
    for (String kind : List.of("relations", "mentions")) {
      assertTrue(data.get(kind).size() > 50, () -> "hardly any " + kind);
      for (JsonNode way : data.get(kind)) {
        String from = file(entities, way.get("from"));
        String to = file(entities, way.get("to"));
        if (!leads(to, from)) {
          lost.add("from " + to + " back to " + from + ": " + way);
        }
        if (!leads(from, to)) {
          lost.add("from " + from + " to " + to + ": " + way);
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  private static String file(Map<String, JsonNode> entities, JsonNode name) {
    return BuiltSite.fileOf(Objects.requireNonNull(entities.get(name.asString())));
  }

  private static boolean leads(String from, String to) {
    return Objects.requireNonNull(pages.get(from)).select("main a[href]").stream()
        .anyMatch(link -> LinkCheck.resolve(from, link.attr("href")).getPath().equals("/" + to));
  }

  @Test
  void theNoticeIsOnEveryPage() throws IOException {
    String notice = "Sample data. This dossier shows what the tool can do";
    assertEquals(
        Set.of(),
        new TreeSet<>(
            pages.entrySet().stream()
                .filter(page -> !page.getValue().body().text().contains(notice))
                .map(Map.Entry::getKey)
                .toList()));
  }

  @Test
  void noPageShowsWhatOnlyAProgramUnderstands() {
    List<String> leaks = new ArrayList<>();
    pages.forEach((path, page) -> {
      StringBuilder shown = new StringBuilder(page.title()).append('\n').append(page.text());
      page.select("meta[content], [title], [aria-label], [alt]")
          .forEach(e -> e.attributes().forEach(attribute -> shown.append('\n').append(attribute)));
      Matcher leak = LEAK.matcher(shown);
      while (leak.find()) {
        int at = leak.start();
        leaks.add(
            path + ": " + shown.substring(Math.max(0, at - 30), Math.min(shown.length(), at + 40)));
      }
    });
    assertEquals(List.of(), leaks);
  }
}
