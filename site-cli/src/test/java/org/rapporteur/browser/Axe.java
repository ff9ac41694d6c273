package org.rapporteur.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The axe accessibility checker, run inside a page: all its rules, and the size of targets. */
final class Axe {
  /** Answers with a line a rule: how often it is broken, and where first. */
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      const rules = {'target-size': {enabled: true}, 'color-contrast': {enabled: arguments[0]}};
      axe.run(document, {resultTypes: ['violations'], rules})
        .then(found => done(found.violations.map(rule =>
          `${rule.id}: ${rule.nodes.length} x ${rule.nodes[0].html.slice(0, 200)}`)))
        .catch(error => done([String(error)]));
      """;

  private final Chromium browser;
  private final String script;

  Axe(Chromium browser) throws IOException {
    this.browser = browser;
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      script = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Brings the checker into the page that is open. */
  void enter() {
    browser.executeScript(script);
  }

  /** What is wrong with the page as it is looked at now. */
  List<String> faults() {
    return run(true);
  }

  /** The same but for the contrast of colours, which takes longest to find out. */
  List<String> faultsButContrast() {
    return run(false);
  }

  private List<String> run(boolean contrast) {
    return ((List<?>) browser.executeAsyncScript(RUN, contrast))
        .stream().map(String::valueOf).toList();
  }
}
