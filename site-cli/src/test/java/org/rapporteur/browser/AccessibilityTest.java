package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
  void findsNoBarrierOnAnyKindOfPageInTheLightOnADesk() throws IOException {
    assertNoFaults(stage.sample(), 1280, Scheme.LIGHT, Axe::faults);
  }

  @Test
  void findsNoBarrierOnAnyKindOfPageInTheDarkOnAPhone() throws IOException {
    assertNoFaults(stage.sample(), 390, Scheme.DARK, Axe::faults);
  }

  @Test
  void findsNoBarrierInTheHandbook() throws IOException {
    assertNoFaults(stage.handbook(), 1280, Scheme.DARK, Axe::faults);
    assertNoFaults(stage.handbook(), 390, Scheme.LIGHT, Axe::faultsButContrast);
  }

  /** The colours are those of the sample. */
  @Test
  void findsNoBarrierInAnyScript() throws IOException {
    assertNoFaults(stage.scripts(), 390, Scheme.LIGHT, Axe::faultsButContrast);
  }

  private void assertNoFaults(
      Shown site, int width, Scheme scheme, Function<Axe, List<String>> faultsOf)
      throws IOException {
    List<String> faults = new ArrayList<>();
    stage.browser().look(width, scheme);
    for (String page : site.kinds()) {
      stage.browser().open(site.onHost(page));
      axe.enter();
      faultsOf.apply(axe).forEach(fault -> faults.add(page + ": " + fault));
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void wouldFindABarrier() {
    stage.browser().open(stage.sample().onHost("index.html"));
    stage.browser().look(1280, Scheme.DARK);
    axe.enter();
    stage
        .browser()
        .executeScript(
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
