package org.rapporteur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that hosts read beside the pages. */
final class HostingTest {
  private static final String RENAMED = "---\nredirect-from: [people/old name]\n---\n";

  @TempDir private Path work;

  @Test
  void keepsGitHubPagesFromRunningJekyll() throws IOException {
    assertEquals("", built(site()).read(".nojekyll"));
  }

  @Test
  void namesTheSitemapToCrawlersWhereThereIsOne() throws IOException {
    assertEquals("User-agent: *\nDisallow:\n", built(site()).read("robots.txt"));
    assertEquals(
        "User-agent: *\nDisallow:\n\nSitemap: https://example.org/talks/sitemap.xml\n",
        built(site(), "https://example.org/talks").read("robots.txt"));
  }

  @Test
  void sendsOldAddressesToTheNewWithAndWithoutSlash() throws IOException {
    SiteFixture site = site().with("people/zoë.md", RENAMED);
    assertEquals(
        """
        /people/old-name/ /people/zo%C3%AB/ 301
        /people/old-name /people/zo%C3%AB/ 301
        """,
        built(site).read("_redirects"));
    assertTrue(
        built(site, "https://example.org/talks/")
            .read("_redirects")
            .startsWith("/talks/people/old-name/ /talks/people/zo%C3%AB/ 301\n"));
  }

  @Test
  void writesNoRedirectsWhereNothingWasRenamed() throws IOException {
    assertFalse(Files.exists(built(site()).out().resolve("_redirects")));
  }

  @Test
  void statesThePolicyAndWhatMayBeKeptForEver() throws IOException {
    String headers = built(site(), "https://example.org/talks/").read("_headers");
    assertTrue(headers.startsWith("/talks/*\n  Content-Security-Policy: default-src 'none'; "));
    assertTrue(headers.contains("; frame-ancestors 'none'\n"), headers);
    assertTrue(
        headers.contains(
            "/talks/assets/rapporteur.css\n  Cache-Control: public, max-age=31536000, immutable\n"),
        headers);
  }

  @Test
  void givesWayToTheSitesOwnFilesForHosts() throws IOException {
    SiteFixture site =
        site()
            .with("people/anna.md", RENAMED)
            .with("static/_headers", "/*\n  X-Own: 1\n")
            .with("static/_redirects", "/a /b\n")
            .with("static/robots.txt", "User-agent: *\nDisallow: /\n")
            .with("static/.well-known/security.txt", "Contact: mailto:desk@example.org\n")
            .with("static/_draft.txt", "not for the site")
            .with("static/.hidden", "not for the site");
    Built built = built(site);
    assertEquals("/*\n  X-Own: 1\n", built.read("_headers"));
    assertEquals("/a /b\n", built.read("_redirects"));
    assertEquals("User-agent: *\nDisallow: /\n", built.read("robots.txt"));
    assertTrue(built.read(".well-known/security.txt").startsWith("Contact"));
    assertFalse(Files.exists(built.out().resolve("_draft.txt")));
    assertFalse(Files.exists(built.out().resolve(".hidden")));
  }

  private SiteFixture site() throws IOException {
    return SiteFixture.empty(work);
  }

  private static Built built(SiteFixture site) throws IOException {
    return built(site, Optional.empty());
  }

  private static Built built(SiteFixture site, String baseUrl) throws IOException {
    return built(site, Optional.of(baseUrl));
  }

  private static Built built(SiteFixture site, Optional<String> baseUrl) throws IOException {
    Outcome outcome =
        new SiteBuild(PlainTemplates::new)
            .run(new BuildRequest(site.site(), site.out(), baseUrl, 2));
    assertEquals("", site.said(outcome));
    return new Built(site.out().orElseThrow());
  }

  private record Built(Path out) {
    String read(String path) throws IOException {
      return Files.readString(out.resolve(path));
    }
  }
}
