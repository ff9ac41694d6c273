package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.BuildRequest;

/** 404.html, which a host shows in the place of any page that is not there. */
final class NotFoundPageTest {
  private static final Map<String, String> SITE =
      Map.of("site.yaml", "title: A site\n", "people/anna.md", "---\n---\n");

  @TempDir private Path work;

  @Test
  void leadsToTheSiteFromAnyDepth() throws IOException {
    List<String> addresses = addresses(Optional.of("https://example.org/talks"));
    for (String address : addresses) {
      assertTrue(
          address.startsWith("/talks/") || address.startsWith("https:") || address.startsWith("#"),
          address);
      if (address.startsWith("/talks/")) {
        Path file = work.resolve("out").resolve(address.substring("/talks/".length()));
        assertTrue(Files.exists(Files.isDirectory(file) ? file.resolve("index.html") : file));
      }
    }
    assertTrue(addresses.contains("/talks/people/"), addresses.toString());
  }

  @Test
  void isToBeLookedAtFromDiskWithoutABaseUrl() throws IOException {
    List<String> addresses = addresses(Optional.empty());
    assertTrue(addresses.contains("people/index.html"), addresses.toString());
    assertFalse(addresses.stream().anyMatch(address -> address.startsWith("/")));
  }

  private List<String> addresses(Optional<String> baseUrl) throws IOException {
    Path site = BuiltSite.write(work.resolve("site"), SITE);
    BuiltSite built =
        BuiltSite.of(new BuildRequest(site, Optional.of(work.resolve("out")), baseUrl, 1));
    return built.page("404.html").select("[href], [src]").stream()
        .map(NotFoundPageTest::address)
        .toList();
  }

  private static String address(Element element) {
    return element.hasAttr("href") ? element.attr("href") : element.attr("src");
  }
}
