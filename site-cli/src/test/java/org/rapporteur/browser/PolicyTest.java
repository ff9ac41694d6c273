package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages ask for nothing they may not have, and for nothing from elsewhere. */
@BrowserTest
final class PolicyTest {
  private static final String LOADED =
      "return performance.getEntriesByType('resource').map(entry => entry.name)";

  private final Stage stage;

  PolicyTest(Stage stage) {
    this.stage = stage;
  }

  @Test
  void noKindOfPageCausesAComplaintOrAsksAnotherHost() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Shown site : stage.sites()) {
      String own = site.host().address().toString();
      for (String page : site.kinds()) {
        stage.browser().open(site.onHost(page));
        List<String> loaded = stage.browser().lines(LOADED);
        assertTrue(loaded.stream().anyMatch(address -> address.endsWith(".css")), page);
        Stream<String> foreign = loaded.stream().filter(address -> !address.startsWith(own));
        Stream.concat(foreign, stage.browser().complaints().stream())
            .forEach(fault -> faults.add(page + ": " + fault));
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void noKindOfPageCausesAComplaintFromDisk() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String page : stage.sample().kinds()) {
      stage.browser().open(stage.sample().onDisk(page));
      stage.browser().complaints().forEach(said -> faults.add(page + ": " + said));
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void thePolicyOfTheHostIsInForce() {
    stage.browser().open(stage.sample().onHost("index.html"));
    stage
        .browser()
        .executeScript(
            """
            const style = document.createElement('style');
            style.textContent = 'body { display: none }';
            document.head.append(style);
            """);
    String complaints = String.join("\n", stage.browser().complaints());
    assertTrue(complaints.contains("Content Security Policy"), complaints);
  }
}
