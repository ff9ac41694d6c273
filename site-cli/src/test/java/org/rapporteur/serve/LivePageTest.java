package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a page and its policy are made ready for the preview's script. */
class LivePageTest {
  private static final String SCRIPT =
      "<script defer src=\"/_live/live.js\" data-print=\"p\"></script>";

  @Test
  void allowsTheScriptInThePagesOwnPolicy() {
    assertEquals(
        "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
            + " script-src http://localhost:1/_live/live.js;"
            + " connect-src http://localhost:1/_live/\">"
            + SCRIPT
            + "</head>",
        live(
            "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">"
                + "</head>"));
  }

  @Test
  void readsAPolicyHoweverItIsWritten() {
    assertEquals(
        "<HEAD><META CONTENT=\"default-src 'self';"
            + " script-src 'self' http://localhost:1/_live/live.js;"
            + " connect-src 'self' http://localhost:1/_live/\" HTTP-EQUIV=content-security-policy>"
            + SCRIPT
            + "</HEAD>",
        live(
            "<HEAD><META CONTENT=\"default-src &#39;self&#39;\""
                + " HTTP-EQUIV=content-security-policy></HEAD>"));
  }

  @Test
  void leavesThePageOtherwiseAsItIs() {
    assertEquals("<p>$1 \\1</p>" + SCRIPT, live("<p>$1 \\1</p>"));
    assertEquals("<head>" + SCRIPT + "</head><p>a", live("<head></head><p>a"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          default-src 'none'                  | default-src 'none'; script-src X
          default-src 'self'                  | default-src 'self'; script-src 'self' X
          script-src 'none'; img-src *        | script-src X; img-src *
          script-src a b                      | script-src a b X
          default-src 'none'; script-src *    | default-src 'none'; script-src *
          img-src 'self'                      | img-src 'self'
          """)
  void addsOneSourceToAPolicyAndNothingElse(String policy, String allowing) {
    assertEquals(allowing, Policy.of(policy).allowing("script-src", "X").toString());
  }

  private static String live(String html) {
    return new LivePage("localhost:1").of(html, "p");
  }
}
