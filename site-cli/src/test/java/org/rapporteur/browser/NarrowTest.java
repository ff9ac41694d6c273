package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.browser.Chromium.Scheme;

/** On a narrow phone every page scrolls down only. */
@BrowserTest
final class NarrowTest {
  /** What stands out of the page, if the page can be scrolled sideways. */
  private static final String OUT =
      """
      const root = document.documentElement;
      if (root.scrollWidth <= root.clientWidth) return [];
      const out = [...document.body.querySelectorAll('*')].filter(element => {
        const box = element.getBoundingClientRect();
        return box.right > root.clientWidth + 1 || box.left < -1;
      });
      return [root.scrollWidth + ' px'].concat(
        out.slice(0, 5).map(element => element.cloneNode(false).outerHTML.slice(0, 200)));
      """;

  @Test
  void noKindOfPageScrollsSideways(Stage stage) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Shown site : stage.sites()) {
      for (String page : site.kinds()) {
        stage.browser().look(360, Scheme.LIGHT);
        stage.browser().open(site.onHost(page));
        List<String> out = stage.browser().lines(OUT);
        if (!out.isEmpty()) {
          faults.add(page + ": " + String.join(" ", out));
        }
      }
    }
    assertEquals("", String.join("\n", faults));
  }
}
