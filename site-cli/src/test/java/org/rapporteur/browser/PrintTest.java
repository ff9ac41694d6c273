package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.browser.Chromium.Scheme;

/** A brief on paper: its text and its sources with full addresses, without the furniture. */
@BrowserTest
final class PrintTest {
  /** The sources whose address is not to be read. */
  private static final String WITHOUT_ADDRESS =
      """
      const shown = element => element.checkVisibility() ? element.innerText
        + getComputedStyle(element, '::before').content
        + getComputedStyle(element, '::after').content : '';
      return [...document.querySelectorAll('.sources li')]
        .flatMap(item => [...item.querySelectorAll('a[href^="http"]')])
        .filter(link => !shown(link).replaceAll('\\n', '').includes(link.getAttribute('href')))
        .map(link => link.outerHTML.slice(0, 200) + ' ' + shown(link));
      """;

  private final Stage stage;
  private final Chromium browser;

  PrintTest(Stage stage) {
    this.stage = stage;
    browser = stage.browser();
  }

  @Test
  void namesEverySourceWithItsWholeAddress() {
    browser.open(stage.sample().onHost("briefs/2025-05-15-before-istanbul/index.html"));
    browser.look(700, Scheme.DARK);
    browser.paper();
    assertFalse(
        browser.lines("return [...document.querySelectorAll('.sources a[href^=http]')]").isEmpty());
    assertEquals(List.of(), browser.lines(WITHOUT_ADDRESS));
    assertEquals(
        List.of(),
        browser.lines(
            """
            return [...document.querySelectorAll('nav, .skip, body > footer')]
              .filter(element => element.checkVisibility() && element.offsetHeight > 0)
              .map(element => element.outerHTML.slice(0, 200));
            """));
    assertEquals(
        "rgb(255, 255, 255)",
        browser.ask("return getComputedStyle(document.body).backgroundColor"));
  }

  @Test
  void fitsTheSheet() {
    browser.open(stage.sample().onHost("briefs/2025-05-15-before-istanbul/index.html"));
    Object pdf =
        browser.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data");
    String text = new String(Base64.getDecoder().decode((String) pdf), StandardCharsets.ISO_8859_1);
    assertTrue(text.startsWith("%PDF-"));
    int sheets = text.split("/Type /Page\\b").length - 1;
    assertTrue(sheets >= 2 && sheets <= 12, "on " + sheets + " sheets");
    assertTrue(text.contains("/URI (https://"), "sources can be followed from the PDF");
  }
}
