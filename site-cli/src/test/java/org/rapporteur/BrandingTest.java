package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.value.Papers;

/** A site that looks like its owner's. */
final class BrandingTest {
  private static final Map<String, String> SITE =
      Map.of(
          "site.yaml",
          """
          title: A site
          logo: signs/logo.svg
          accent: "#7a1f2b"
          style: brand.css
          menu: [briefs/imprint, people]
          notice: Not for citation; see [[imprint]].
          footer: Kept by [the desk](https://example.org/desk).
          """,
          "static/signs/logo.svg",
          "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
          "static/brand.css",
          ":root { --serif: Georgia; }\n",
          "briefs/imprint.md",
          "---\ntitle: Imprint\n---\n",
          "people/anna.md",
          "---\n---\n");

  @TempDir private Path work;

  @Test
  void loadsTheThemeThenTheColoursThenTheSitesOwnStyles() throws IOException {
    Document page = built(SITE).page("people/anna/index.html");
    List<String> sheets =
        page.select("link[rel=stylesheet]").stream().map(link -> link.attr("href")).toList();
    assertEquals(3, sheets.size(), sheets.toString());
    assertTrue(sheets.get(0).matches("[.][.]/[.][.]/assets/rapporteur[.].*[.]css"));
    assertEquals("../../brand.css", sheets.get(2));
    Path colors = work.resolve("out/people/anna").resolve(sheets.get(1)).normalize();
    String css = Files.readString(colors);
    assertTrue(css.startsWith(":root { --baize: #7a1f2b; }\n"), css);
    assertTrue(css.contains("@media screen and (prefers-color-scheme: dark)"), css);
  }

  @Test
  void showsLogoNoticeFooterAndPagesInTheMenu() throws IOException {
    Document page = built(SITE).page("people/anna/index.html");
    assertEquals("../../signs/logo.svg", page.select(".mast .logo").attr("src"));
    assertEquals("../../briefs/imprint/index.html", page.select(".notice a").attr("href"));
    assertEquals("https://example.org/desk", page.select(".foot p a[href^=https]").attr("href"));
    assertEquals(
        List.of("Imprint", "People"),
        page.select(".mast nav a").stream().map(Element::text).toList());
  }

  @Test
  void loadsNothingOfItsOwnWithoutBranding() throws IOException {
    Document page = built(Map.of("site.yaml", "title: A site\n")).page("index.html");
    assertEquals(1, page.select("link[rel=stylesheet]").size());
    assertFalse(page.select("svg.mark").isEmpty());
  }

  @Test
  void measuresColoursAgainstThePapersOfTheTheme() throws IOException {
    BuiltSite site = built(Map.of("site.yaml", "title: A site\n"));
    String sheet = site.page("index.html").select("link[rel=stylesheet]").attr("href");
    String css = Files.readString(site.folder().resolve(sheet));
    assertTrue(css.contains("--paper: " + Papers.LIGHT.css()));
    assertTrue(css.contains("--paper: " + Papers.DARK.css()));
  }

  private BuiltSite built(Map<String, String> files) throws IOException {
    return BuiltSite.of(BuiltSite.write(work.resolve("site"), files), work.resolve("out"));
  }
}
