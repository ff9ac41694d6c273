package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every page is HTML without an error or a warning, says the Nu Html Checker. */
class NuCheckerTest {
  /** Where the pages are taken to stand, so that what is on one host is seen to be. */
  private static final URI HOST = URI.create("https://example.org/");

  private static final Map<String, String> TINY =
      Map.of(
          "site.yaml", "title: Tiny\n",
          "people/ada.md", "---\ntitle: Ada\n---\n",
          "briefs/first.md", "---\ntitle: First\n---\nAbout [[ada]].\n");

  @TempDir private Path temp;

  @Test
  void findsNothingToSay() throws Exception {
    Map<String, BuiltSite> sites = new LinkedHashMap<>();
    sites.put("sample", BuiltSite.of(BuiltSite.SAMPLE, temp.resolve("sample")));
    sites.put("tiny", built("tiny", TINY));
    sites.put("many scripts", built("many scripts", manyScripts()));
    Remarks remarks = new Remarks();
    SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);
    checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, remarks);
    checker.setUpValidatorAndParsers(remarks, false, false);
    for (Map.Entry<String, BuiltSite> site : sites.entrySet()) {
      assertEquals(List.of(), LinkCheck.of(site.getValue()).broken());
      for (String path : site.getValue().pages()) {
        remarks.page = site.getKey() + ": " + path;
        try (InputStream page = Files.newInputStream(site.getValue().folder().resolve(path))) {
          InputSource source = new InputSource(page);
          source.setEncoding("UTF-8");
          source.setSystemId(HOST.resolve(new URI(null, null, path, null)).toASCIIString());
          checker.checkHtmlInputSource(source);
        }
      }
    }
    assertEquals("", String.join("\n", remarks.all));
  }

  private BuiltSite built(String name, Map<String, String> files) throws IOException {
    return BuiltSite.of(BuiltSite.write(temp.resolve(name + " source"), files), temp.resolve(name));
  }

  /** Names from right to left, long ones, and every kind of value and prose. */
  private static Map<String, String> manyScripts() {
    String longName = "Donaudampfschifffahrtsgesellschaftskapitänswitwe".repeat(6);
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "site.yaml",
        """
        title: مذكرات & "<notes>"
        language: ar
        notice: A < B & "C"
        """);
    files.put(
        "people/שלום עליכם.md",
        """
        ---
        title: שלום "עליכם"
        aliases: [Аноним, "%s"]
        lang: he
        redirect-from: [old name]
        offices:
          - {office: "Office, of <all> things", source: "src, p. 3", credibility: 2, as-of: 2025-05}
        ---
        """
            .formatted(longName));
    files.put(
        "people/x.md",
        """
        ---
        title: "%s"
        ---
        # One

        ## One

        [[שלום עליכם]] and [[x#one|the top]], [@src; @src, p. 4].

        - [x] done
        - [ ] not done

        | a | b |
        |---|:-:|
        | 1 | ~~2~~ |

        > [!WARNING]
        > Take *care*.[^n]

        <b onclick="x()">raw</b>

        [^n]: A note.
        """
            .formatted(longName));
    files.put(
        "sources/src.md",
        """
        ---
        title: Source <&> "one"
        url: https://example.org/a?b=1&c=ü
        published: 2025-05-16?
        reliability: B
        ---
        """);
    files.put("organizations/o.md", "---\ntitle: O\n---\n");
    files.put(
        "rounds/r.md",
        """
        ---
        title: جولة
        held: 2025-05-16/..
        planned: 2025-05-16T10:00+03:00
        attendance:
          x:
            - 2025-05 considering, by x, if it rains [@src]
        not-known: [Anything]
        assessments: {value: Good, of: all, stated-by: x, source: src, status: contested}
        ---
        > [!quote] [[x]], 2025-05-16, on X, doubts, at [[r]] [@src]
        > مرحبا

        """);
    files.put(
        "delegations/d.md",
        """
        ---
        of: o
        rounds: r
        size: about 12 people
        seats: {head: {x: Head}, expert: [{person: unknown, office: Experts, count: 3}]}
        ---
        """);
    return files;
  }

  /** What the checker says, errors and warnings alike, with the place. */
  private static final class Remarks implements ErrorHandler {
    private final List<String> all = new ArrayList<>();
    private String page = "";

    private void add(String kind, SAXParseException e) {
      all.add(
          "%s:%d:%d: %s: %s"
              .formatted(page, e.getLineNumber(), e.getColumnNumber(), kind, e.getMessage()));
    }

    @Override
    public void warning(SAXParseException e) {
      add("warning", e);
    }

    @Override
    public void error(SAXParseException e) {
      add("error", e);
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      add("fatal", e);
    }
  }
}
