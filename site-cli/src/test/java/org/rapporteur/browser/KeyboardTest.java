package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.rapporteur.browser.Chromium.Scheme;

/** Pages can be read and followed without a mouse. */
@BrowserTest
final class KeyboardTest {
  private static final List<String> PAGES =
      List.of(
          "index.html",
          "people/vladimir-medinsky/index.html",
          "briefs/2025-05-15-before-istanbul/index.html",
          "404.html");

  /** Keeps what gets the focus, in order, and what is not to be seen having it. */
  private static final String WATCH =
      """
      window.focused = [];
      window.unseen = [];
      document.addEventListener('focusin', event => {
        const style = getComputedStyle(event.target);
        const box = event.target.getBoundingClientRect();
        focused.push(event.target);
        if ((style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0)
            && style.boxShadow === 'none' || box.width < 4 || box.height < 4) {
          unseen.push(event.target.outerHTML.slice(0, 200));
        }
      });
      return [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex]')]
        .filter(element => element.checkVisibility()).length;
      """;

  /** What got the focus before something that stands earlier in the page. */
  private static final String BACKWARDS =
      """
      return focused
        .filter((element, i) => i > 0 && !(focused[i - 1].compareDocumentPosition(element)
          & Node.DOCUMENT_POSITION_FOLLOWING))
        .map(element => element.outerHTML.slice(0, 200));
      """;

  private final Stage stage;
  private final Chromium browser;

  KeyboardTest(Stage stage) {
    this.stage = stage;
    browser = stage.browser();
  }

  @BeforeEach
  void onADesk() {
    browser.look(1280, Scheme.LIGHT);
  }

  @Test
  void tabGoesThroughEverythingInTheOrderOfThePage() throws IOException {
    for (String page : PAGES) {
      browser.open(stage.sample().onHost(page));
      int stops = Integer.parseInt(browser.ask(WATCH));
      press(Keys.TAB.toString().repeat(stops));
      assertEquals(List.of(), browser.lines(BACKWARDS), page);
      assertEquals(stops, browser.lines("return focused").size(), page);
      assertEquals(List.of(), browser.lines("return unseen"), page);
      assertEquals("skip", browser.ask("return focused[0].className"), page);
    }
  }

  @Test
  void theOrderIsSkipLinkMastheadBreadcrumbsPageFooter() {
    browser.open(stage.sample().onHost("people/vladimir-medinsky/index.html"));
    press(Keys.TAB.toString().repeat(Integer.parseInt(browser.ask(WATCH))));
    assertEquals(
        List.of("A.skip", "HEADER", "NAV", "ARTICLE", "FOOTER"),
        browser.lines(
            """
            const part = element => {
              const found = element.closest('.skip, body > header, main nav, article, footer');
              return found.matches('.skip') ? 'A.skip' : found.tagName;
            };
            return [...new Set(focused.map(part))];
            """));
  }

  @Test
  void theSkipLinkShowsItselfAndLeadsIntoThePage() {
    browser.open(stage.sample().onHost("briefs/2025-05-15-before-istanbul/index.html"));
    press(Keys.TAB);
    assertEquals(
        "true",
        browser.ask(
            """
            const box = document.activeElement.getBoundingClientRect();
            return box.top >= 0 && box.left >= 0 && box.height >= 24;
            """));
    press(Keys.ENTER);
    press(Keys.TAB);
    assertEquals("true", browser.ask("return !!document.activeElement.closest('main')"));
    assertTrue(browser.getCurrentUrl().endsWith("#page.main"));
  }

  private void press(CharSequence keys) {
    new Actions(browser).sendKeys(keys).perform();
  }
}
