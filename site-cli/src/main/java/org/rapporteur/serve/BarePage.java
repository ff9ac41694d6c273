package org.rapporteur.serve;

import java.util.Optional;

/** The page that stands in for a site that could not be made yet; its script tells why. */
final class BarePage {
  private BarePage() {}

  static String of(Optional<Trouble> trouble) {
    String list = trouble.map(Trouble::lines).orElse("");
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
    <meta name="color-scheme" content="light dark">
    <title>Not built yet</title>
    </head>
    <body>
    <h1>Not built yet</h1>
    <p>There has been no site without mistakes yet. It stands here once these are mended.</p>
    <noscript><pre>%s</pre></noscript>
    </body>
    </html>
    """
        .formatted(escaped(list));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
