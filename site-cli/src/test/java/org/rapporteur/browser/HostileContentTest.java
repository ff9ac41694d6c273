package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.BuiltSite;

/** Whatever stands in a site's texts is shown, and neither run nor loaded. */
@BrowserTest
final class HostileContentTest {
  /** How many attacks stand in one text: each text has a few pages. */
  private static final int TOGETHER = 6;

  private static final List<String> ATTACKS =
      List.of(
          "javascript:window.harm=1",
          "\"><script>window.harm = 1</script>",
          "'><img src=x onerror=window.harm=1>",
          "</title></style></textarea><script>window.harm = 1</script>",
          "--> ]]> <script>window.harm = 1</script>",
          "<svg onload=window.harm=1>",
          "<img src=//example.org/x.png>",
          "<iframe src=//example.org></iframe>",
          "<base href=//example.org>",
          "<meta http-equiv=refresh content='0; url=//example.org'>",
          "<link rel=stylesheet href=//example.org/x.css>",
          "<style>@import '//example.org/x.css'; * { background: url(//example.org/x.png) }</style>",
          "\" style=\"background: url(//example.org/x.png)\" onmouseover=\"window.harm=1",
          "${7*7} <#list 1.. as i></#list> [=7*7] {{constructor.constructor('harm=1')()}}",
          "&lt;script&gt;window.harm = 1&lt;/script&gt; &#x3C;script>",
          "\u2028\u2029\u202E\u0085<script>window.harm = 1</script>");

  private final Stage stage;
  @TempDir private Path work;

  HostileContentTest(Stage stage) {
    this.stage = stage;
  }

  @Test
  void isShownAndNeitherRunNorLoaded() throws IOException {
    Path site = BuiltSite.write(work.resolve("site"), files());
    Shown shown = Shown.of(site, work.resolve("out"));
    List<String> faults = new ArrayList<>();
    try (Host host = shown.host()) {
      String own = host.address().toString();
      for (String page : shown.web().pages()) {
        stage.browser().open(shown.onHost(page));
        faults.addAll(faults(page, own));
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  private List<String> faults(String page, String own) {
    List<String> faults = new ArrayList<>(stage.browser().complaints());
    if (!stage.browser().getCurrentUrl().startsWith(own)) {
      faults.add("led to " + stage.browser().getCurrentUrl());
    }
    faults.addAll(
        stage
            .browser()
            .lines(
                """
                return [
                  ...(window.harm ? ['harm was done'] : []),
                  ...performance.getEntriesByType('resource').map(entry => entry.name)
                      .filter(name => !name.startsWith(arguments[0])),
                  ...[...document.querySelectorAll(
                      'script, iframe, object, embed, base, style, form, [style], [srcdoc]')]
                      .map(element => element.outerHTML),
                  ...[...document.querySelectorAll('*')]
                      .flatMap(element => element.getAttributeNames())
                      .filter(name => name.startsWith('on')),
                  ...[...document.querySelectorAll('a[href]')].map(link => link.href)
                      .filter(href => href.startsWith('javascript:'))]
                """,
                own));
    return faults.stream().map(fault -> page + ": " + fault).toList();
  }

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "site.yaml",
        "title: %s\ndescription: %s\nnotice: %s\nfooter: %s\nfindings: {orphan-page: off}\n"
            .formatted(
                quoted(ATTACKS.get(1)),
                quoted(ATTACKS.get(12)),
                quoted(ATTACKS.get(0)),
                quoted(ATTACKS.get(2))));
    for (int i = 0; i * TOGETHER < ATTACKS.size(); i++) {
      int end = Math.min(ATTACKS.size(), (i + 1) * TOGETHER);
      String attack = String.join(" ", ATTACKS.subList(i * TOGETHER, end));
      String text = quoted(attack);
      files.put("people/p%d.md".formatted(i), person(attack, text));
      files.put(
          "sources/s%d.md".formatted(i),
          "---\ntitle: %s\noutlet: %s\nurl: https://example.org/?a=%%22%%3E%%3Cscript%%3E\n---\n"
              .formatted(text, text));
      files.put(
          "types/kind%d.yaml".formatted(i),
          "extends: event\nfolder: kind%d\nlabel: %s\nplural: %s\nabout: %s\nfields:\n  extra: {type: text, label: %s}\n"
              .formatted(i, text, text, text, text));
      files.put(
          "kind%d/e.md".formatted(i),
          "---\ntitle: %s\nextra: %s\n---\n%s\n".formatted(text, text, attack));
    }
    return files;
  }

  private static String person(String attack, String text) {
    return """
    ---
    title: %2$s
    summary: %2$s
    aliases: [%2$s]
    offices:
      - {office: %2$s, source: s0}
    ---
    # %1$s

    %1$s

    > [!note] %1$s
    > %1$s

    - %1$s
    - [%1$s](https://example.org/ "%1$s")

    | %1$s |
    |---|
    | %1$s |

    ```html
    %1$s
    ```

    [[p0|%1$s]] `%1$s` **%1$s** [^1] [@s0]

    [^1]: %1$s
    """
        .formatted(attack, text);
  }

  /** A text in YAML's double quotes. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
