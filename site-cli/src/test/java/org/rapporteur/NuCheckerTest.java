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
import java.util.Optional;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.starter.Hosting;
import org.rapporteur.starter.NewSite;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every page is HTML without an error or a warning, says the Nu Html Checker. */
class NuCheckerTest {
  /** Where the pages are taken to stand, so that what is on one host is seen to be. */
  private static final URI HOST = URI.create("https://example.org/");

  /**
   * What is meant: CommonMark's own way to write images, and the handbook's example of one name
   * written in two forms of Unicode.
   */
  private static final List<String> MEANT =
      List.of("Trailing slash on void elements", "Text run is not in Unicode Normalization Form C");

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
    sites.put("handbook", BuiltSite.of(BuiltSite.HANDBOOK, temp.resolve("handbook")));
    NewSite.example(Optional.empty(), Hosting.NONE).write(temp.resolve("starter source"));
    sites.put("starter", BuiltSite.of(temp.resolve("starter source"), temp.resolve("starter")));
    sites.put("tiny", built("tiny", TINY));
    sites.put("many scripts", built("many scripts", ManyScripts.files()));
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
      if (MEANT.stream().noneMatch(e.getMessage()::startsWith)) {
        add("warning", e);
      }
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
