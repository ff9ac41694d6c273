package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.rapporteur.browser.Chromium.Scheme;

/** Links lead where they should: on a host below a path, and from the disk. */
@BrowserTest
final class FollowTest {
  private static final String TARGET = "return document.querySelector(':target')?.id";

  private final Stage stage;
  private final Chromium browser;

  FollowTest(Stage stage) {
    this.stage = stage;
    browser = stage.browser();
  }

  @BeforeEach
  void onADesk() {
    browser.look(1280, Scheme.LIGHT);
  }

  @Test
  void aReaderOfAHostGoesFromTheFrontToASourceAndBack() {
    followAround(stage.sample().onHost("index.html"));
  }

  @Test
  void aReaderOfADiskGoesFromTheFrontToASourceAndBack() {
    followAround(stage.sample().onDisk("index.html"));
  }

  private void followAround(URI front) {
    browser.open(front);
    String home = browser.getCurrentUrl();
    String root = home.replaceFirst("index\\.html$", "");
    browser.click("main a[href*='rounds/2025-05-16-istanbul/']");
    assertAt(root + "rounds/2025-05-16-istanbul/");
    browser.click("main a[href*='people/vladimir-medinsky/']");
    assertAt(root + "people/vladimir-medinsky/");

    WebElement mark = browser.find("a[id^='mark-'][href^='#source-']");
    String id = mark.getDomAttribute("id");
    String source = mark.getDomAttribute("href").substring(1);
    mark.click();
    assertEquals(source, browser.ask(TARGET));
    browser.click("#" + source + " a[href='#" + id + "']");
    assertEquals(id, browser.ask(TARGET));

    browser.click("#" + source + " a[href*='/sources/']");
    assertAt(root + "sources/");
    browser.click("header a, .mast a");
    assertEquals(home, browser.getCurrentUrl());
  }

  private void assertAt(String start) {
    assertTrue(browser.getCurrentUrl().startsWith(start), browser.getCurrentUrl());
    assertFalse(browser.getTitle().contains("not found"), browser.getTitle());
  }

  @Test
  void anAddressThatLeadsNowhereShowsAWholePageAtAnyDepth() throws IOException {
    URI nowhere = stage.sample().host().address().resolve("people/no/such/page/");
    HttpURLConnection answer = (HttpURLConnection) nowhere.toURL().openConnection();
    assertEquals(404, answer.getResponseCode());
    browser.open(nowhere);
    assertEquals("1", browser.ask("return document.styleSheets.length"));
    assertTrue(Integer.parseInt(browser.ask("return document.styleSheets[0].cssRules.length")) > 9);
    browser.click("main li a");
    assertEquals(stage.sample().host().address(), URI.create(browser.getCurrentUrl()));
  }

  @Test
  void anOldAddressLeadsOn() {
    Shown site = stage.scripts();
    for (URI old :
        new URI[] {
          site.onHost("people/old-name/index.html"), site.onDisk("people/old-name/index.html")
        }) {
      browser.open(old);
      String file = URI.create(browser.getCurrentUrl()).getPath();
      assertTrue(file.matches(".*/people/שלום-עליכם/(index\\.html)?"), file);
      assertEquals("שלום \"עליכם\"", browser.find("h1").getText());
    }
  }
}
