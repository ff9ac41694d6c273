package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.browser.Chromium.Scheme;

/** Pages ask for nothing they may not have, and for nothing from elsewhere. */
@BrowserTest
final class PolicyTest {
  private static final String LOADED =
      "return performance.getEntriesByType('resource').map(entry => entry.name)";

  private final Stage stage;

  PolicyTest(Stage stage) {
    this.stage = stage;
  }

  @Test
  void noPageCausesAComplaint() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (Shown site : stage.sites()) {
      for (String page : site.kinds()) {
        for (URI address : List.of(site.onHost(page), site.onDisk(page))) {
          stage.browser().open(address);
          stage.browser().look(1280, Scheme.LIGHT);
          stage.browser().complaints().forEach(said -> complaints.add(address + ": " + said));
        }
      }
    }
    assertEquals("", String.join("\n", complaints));
  }

  @Test
  void everythingComesFromTheSiteItself() throws IOException {
    for (Shown site : stage.sites()) {
      String own = site.host().address().toString();
      for (String page : site.kinds()) {
        stage.browser().open(site.onHost(page));
        List<String> loaded = stage.browser().lines(LOADED);
        assertTrue(loaded.stream().anyMatch(address -> address.endsWith(".css")), page);
        assertEquals(
            List.of(), loaded.stream().filter(address -> !address.startsWith(own)).toList(), page);
      }
    }
  }

  @Test
  void thePolicyOfTheHostIsInForce() {
    stage.browser().open(stage.sample().onHost("index.html"));
    stage.browser().executeScript(
        """
        const style = document.createElement('style');
        style.textContent = 'body { display: none }';
        document.head.append(style);
        """);
    String complaints = String.join("\n", stage.browser().complaints());
    assertTrue(complaints.contains("Content Security Policy"), complaints);
  }
}
