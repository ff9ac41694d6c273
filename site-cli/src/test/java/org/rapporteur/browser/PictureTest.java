package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.browser.Chromium.Scheme;

/** Charts in a browser's own fonts: one of the two drawings is seen, and its words keep apart. */
@BrowserTest
final class PictureTest {
  private static final String CHARTS = ".picture-stages, .picture-along, .picture-people";

  /** Words that leave their drawing or stand on others; drawings of which not one is seen. */
  private static final String FAULTS =
      """
      const faults = [];
      for (const figure of document.querySelectorAll('%s')) {
        const seen = [...figure.querySelectorAll('svg.drawing')].filter(d => d.checkVisibility());
        if (seen.length !== 1) {
          faults.push(seen.length + ' drawings are seen');
        }
        for (const drawing of seen) {
          const frame = drawing.getBoundingClientRect();
          const words = [...drawing.querySelectorAll('text')].map(text => {
            const box = text.getBoundingClientRect();
            const inset = Math.min(4, box.height / 4, box.width / 4);
            return {text: text.textContent, left: box.left + 1, right: box.right - 1,
              top: box.top + inset, bottom: box.bottom - inset};
          });
          words.forEach((one, at) => {
            if (one.left < frame.left - 2 || one.right > frame.right + 2
                || one.top < frame.top - 2 || one.bottom > frame.bottom + 2) {
              faults.push(one.text + ' leaves the drawing');
            }
            for (const other of words.slice(at + 1)) {
              if (one.left < other.right && other.left < one.right
                  && one.top < other.bottom && other.top < one.bottom) {
                faults.push(one.text + ' is over ' + other.text);
              }
            }
          });
        }
      }
      return faults;
      """
          .formatted(CHARTS);

  @Test
  void wordsKeepApartOnPhonesAndOnWidePages(Stage stage) throws IOException {
    List<String> faults = new ArrayList<>();
    int charts = 0;
    for (Shown site : stage.sites()) {
      for (String page : site.web().pages()) {
        if (!site.web().page(page).select(CHARTS).isEmpty()) {
          charts++;
          stage.browser().open(site.onHost(page));
          for (int width : List.of(360, 800, 1280)) {
            stage.browser().look(width, Scheme.LIGHT);
            stage.browser().lines(FAULTS).stream()
                .map(fault -> page + " at " + width + ": " + fault)
                .forEach(faults::add);
          }
        }
      }
    }
    assertEquals("", String.join("\n", faults));
    assertTrue(charts > 5, () -> "hardly any page with a chart");
  }
}
