package org.rapporteur.changes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A report as a page by itself: {@code index.html}, with its style sheet beside it. */
public final class ReportPage {
  /** The name of the style sheet. */
  public static final String STYLE = "changes.css";

  private static final String SHEET =
      """
      :root { color-scheme: light dark; --ink: #1b1a17; --paper: #f8f5ee; --rule: #cfc8b8; --quiet: #5c584e; }
      @media (prefers-color-scheme: dark) { :root { --ink: #ece8dd; --paper: #161612; --rule: #45433b; --quiet: #a9a497; } }
      body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 Georgia, serif; }
      h1 { font-weight: 500; font-size: 2rem; line-height: 1.2; }
      h2 { margin-block: 2.5rem 0.5rem; border-block-start: 1px solid var(--rule); padding-block-start: 1rem; font-weight: 500; font-size: 1.375rem; }
      dl { display: grid; grid-template-columns: minmax(8rem, 16rem) 1fr; gap: 0.5rem 1.5rem; margin: 0; }
      dt { font-weight: 600; overflow-wrap: anywhere; }
      dd { margin: 0; overflow-wrap: anywhere; }
      .small { color: var(--quiet); font: 0.875rem/1.5 system-ui, sans-serif; }
      @media (max-width: 40rem) { dl { grid-template-columns: 1fr; gap: 0 } dd { margin-block-end: 0.75rem } }
      """;

  private ReportPage() {}

  /** The style sheet, which the page's policy lets in and nothing else. */
  public static String style() {
    return SHEET;
  }

  /** The page. */
  public static String of(Report report) {
    StringBuilder out =
        new StringBuilder(
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
            <title>What changed · %1$s</title>
            <link rel="stylesheet" href="%2$s">
            <link rel="alternate" type="application/atom+xml" title="What changed" href="changes.atom">
            </head>
            <body>
            <main>
            <p class="small">%1$s</p>
            <h1>What changed</h1>
            <p class="small">From %3$s to %4$s. %5$s</p>
            """
                .formatted(
                    Xml.escape(report.title()),
                    STYLE,
                    Xml.escape(report.from()),
                    Xml.escape(report.to()),
                    report.changes().isEmpty() ? "Nothing changed." : ""));
    byKind(report.changes()).forEach((kind, changes) -> out.append(section(kind, changes)));
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private static Map<Change.Kind, List<Change>> byKind(List<Change> changes) {
    return changes.stream()
        .collect(Collectors.groupingBy(Change::kind, LinkedHashMap::new, Collectors.toList()));
  }

  private static String section(Change.Kind kind, List<Change> changes) {
    String word = kind.word().replace('-', ' ');
    StringBuilder out =
        new StringBuilder(
            "<section>\n<h2>%s%s</h2>\n<dl>\n"
                .formatted(
                    word.substring(0, 1).toUpperCase(java.util.Locale.ROOT), word.substring(1)));
    for (Change change : changes) {
      out.append(
          "<dt>%s<br><span class=\"small\">%s</span></dt><dd>%s</dd>\n"
              .formatted(
                  Xml.escape(change.title()),
                  Xml.escape(change.page()),
                  Xml.escape(change.sentence())));
    }
    return out.append("</dl>\n</section>\n").toString();
  }
}
