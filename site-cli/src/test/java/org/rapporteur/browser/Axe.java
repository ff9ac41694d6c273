package org.rapporteur.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The axe accessibility checker, run inside a page: all its rules, and the size of targets. */
final class Axe {
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}})
        .then(found => done(found.violations.flatMap(rule =>
          rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 200)))))
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
    return ((List<?>) browser.executeAsyncScript(RUN)).stream().map(String::valueOf).toList();
  }
}
