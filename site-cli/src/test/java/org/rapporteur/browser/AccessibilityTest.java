package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.browser.Chromium.Scheme;

/** Every kind of page can be used by everyone, as far as a machine can tell. */
@BrowserTest
final class AccessibilityTest {
  private final Stage stage;
  private final Axe axe;

  AccessibilityTest(Stage stage) throws IOException {
    this.stage = stage;
    axe = new Axe(stage.browser());
  }

  @Test
  void findsNoBarrierOnAnyKindOfPage() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Shown site : stage.sites()) {
      for (String page : site.kinds()) {
        stage.browser().open(site.onHost(page));
        axe.enter();
        for (Scheme scheme : Scheme.values()) {
          for (int width : new int[] {1280, 390}) {
            stage.browser().look(width, scheme);
            axe.faults().forEach(fault -> faults.add(page + " " + scheme + " " + width + " " + fault));
          }
        }
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void wouldFindABarrier() {
    stage.browser().open(stage.sample().onHost("index.html"));
    stage.browser().look(1280, Scheme.DARK);
    axe.enter();
    stage.browser().executeScript(
        """
        const text = document.querySelector('main p');
        text.style.color = '#222';
        text.style.background = 'black';
        document.documentElement.removeAttribute('lang');
        """);
    String faults = String.join("\n", axe.faults());
    assertTrue(faults.contains("color-contrast: "), faults);
    assertTrue(faults.contains("html-has-lang: "), faults);
  }
}
