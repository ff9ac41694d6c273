package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The handbook and its example site build without a fault, and every link in them leads somewhere.
 */
class HandbookSiteTest {

  @TempDir private Path out;

  @Test
  void isBuiltWithoutABrokenLink() throws IOException {
    LinkCheck links = LinkCheck.of(BuiltSite.of(BuiltSite.HANDBOOK, out.resolve("handbook")));
    assertEquals(List.of(), links.broken());
    assertTrue(links.pages().size() > 90, "hardly any pages");
  }

  /** A bar that a table took for its own would leave half a link behind. */
  @Test
  void showsNoSignsThatWereToMeanSomething() throws IOException {
    BuiltSite handbook = BuiltSite.of(BuiltSite.HANDBOOK, out.resolve("handbook"));
    List<String> signs = new ArrayList<>();
    for (String path : handbook.pages()) {
      Document page = handbook.page(path);
      page.select("code, .mentions").remove();
      if (page.select("td, li").text().matches("(?s).*(\\[\\[|\\]\\]|%%|\\$\\{).*")) {
        signs.add(path);
      }
    }
    assertEquals(List.of(), signs);
  }

  @Test
  void hasAnExampleSiteThatIsBuilt() throws IOException {
    BuiltSite example =
        BuiltSite.of(BuiltSite.HANDBOOK.resolve("_example"), out.resolve("example"));
    assertTrue(example.pages().size() > 40, "hardly any pages");
  }
}
