package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.BuiltSite;
import org.rapporteur.browser.Chromium.Scheme;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.serve.Port;
import org.rapporteur.serve.Preview;
import org.rapporteur.serve.Witness;
import org.rapporteur.templates.FreemarkerTemplates;

/** A page that is open in a browser while its site is written. */
@BrowserTest
final class LiveTest {
  private static final String HEAD = "---\ntitle: The first day\n---\n";
  private static final String TEXT =
      IntStream.rangeClosed(1, 200)
          .mapToObj(n -> "Paragraph " + n + ".\n\n")
          .collect(Collectors.joining());

  /** Where a paragraph stands in the window. */
  private static final String TOP =
      """
      return Math.round([...document.querySelectorAll('p')]
        .find(each => each.textContent === arguments[0]).getBoundingClientRect().top);
      """;

  /** What the panel says; nothing where it is not to be seen. */
  private static final String PANEL =
      """
      const root = document.querySelector('rapporteur-live')?.shadowRoot;
      const panel = root?.querySelector('.panel');
      return panel && panel.checkVisibility() ? panel.innerText : '';
      """;

  /** What the button says that opens the panel; nothing where it is not to be seen. */
  private static final String BADGE =
      """
      const badge = document.querySelector('rapporteur-live')?.shadowRoot?.querySelector('.badge');
      return badge && badge.checkVisibility() ? badge.innerText : '';
      """;

  @TempDir private Path site;

  private final Chromium browser;
  private Preview preview;

  LiveTest(Stage stage) {
    browser = stage.browser();
  }

  @BeforeEach
  void servesASite() throws Exception {
    BuiltSite.write(
        site, Map.of("site.yaml", "title: The talks\n", "briefs/first.md", HEAD + TEXT));
    preview =
        Preview.open(
            new BuildRequest(site, Optional.empty(), Optional.empty(), 1),
            new Port.Exactly(0),
            new SiteBuild(FreemarkerTemplates::of),
            new Silent());
    browser.look(1280, Scheme.LIGHT);
    browser.open(URI.create("http://127.0.0.1:" + preview.address().getPort() + "/briefs/first/"));
  }

  @AfterEach
  void closes() throws IOException {
    browser.get("about:blank");
    preview.close();
  }

  @Test
  void aChangeShowsWithoutLosingThePlace() throws Exception {
    browser.executeScript(
        "[...document.querySelectorAll('p')]"
            + ".find(each => each.textContent === 'Paragraph 100.').scrollIntoView()");
    String before = browser.ask(TOP, "Paragraph 100.");
    write(HEAD + "New.\n\nNew as well.\n\n" + TEXT);
    await("return document.body.textContent.includes('New as well.')", "true");
    await("return document.readyState", "complete");
    await(TOP, before, "Paragraph 100.");
    assertTrue(Integer.parseInt(browser.ask("return Math.round(scrollY)")) > 1000);
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void aMistakeIsShownWithItsPlaceUntilItIsMended() throws Exception {
    write(HEAD + TEXT + "[[nobody]]\n");
    await("return " + within(PANEL) + ".includes('briefs/first.md:404:1')", "true");
    assertTrue(browser.ask(PANEL).contains("nobody"), browser.ask(PANEL));
    assertEquals("The first day", browser.find("h1").getText());
    assertEquals("false", browser.ask("return document.body.textContent.includes('nobody')"));
    write(HEAD + TEXT + "Nobody.\n");
    await("return document.body.textContent.includes('Nobody.')", "true");
    await(PANEL, "");
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void aWarningWaitsUntilSomebodyWantsToReadIt() throws Exception {
    BuiltSite.write(site, Map.of("people/bo.md", "---\n---\nText.\n"));
    await(BADGE, "1 warning");
    assertEquals("", browser.ask(PANEL));
    browser.executeScript(
        "document.querySelector('rapporteur-live').shadowRoot.querySelector('.badge').click()");
    assertTrue(browser.ask(PANEL).contains("people/bo.md:1:1"), browser.ask(PANEL));
    write(HEAD + "By [[bo]].\n" + TEXT);
    await(BADGE, "");
    await(PANEL, "");
    assertEquals(List.of(), browser.complaints());
  }

  private static String within(String script) {
    return "(() => {" + script + "})()";
  }

  private void write(String text) throws IOException {
    Files.writeString(site.resolve("briefs/first.md"), text);
  }

  private void await(String script, String expected, Object... arguments)
      throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    String answer = browser.ask(script, arguments);
    while (!answer.equals(expected) && System.nanoTime() < end) {
      Thread.sleep(50);
      answer = browser.ask(script, arguments);
    }
    assertEquals(expected, answer);
  }

  /** Hears what the preview does and says nothing. */
  private record Silent() implements Witness {
    @Override
    public void shown(
        Set<String> changed, Duration took, boolean isDifferent, List<Diagnostic> warnings) {}

    @Override
    public void refused(List<Diagnostic> problems, boolean isBare) {}

    @Override
    public String broke(Throwable fault) {
      throw new AssertionError(fault);
    }
  }
}
