package org.rapporteur.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.changes.Change;
import org.rapporteur.changes.Comparison;
import org.rapporteur.changes.Report;
import org.rapporteur.changes.ReportFeed;
import org.rapporteur.changes.ReportJson;
import org.rapporteur.changes.ReportPage;
import org.rapporteur.changes.ReportText;
import org.rapporteur.changes.SiteFacts;
import org.rapporteur.json.JsonTree;
import org.rapporteur.templates.FreemarkerTemplates;
import org.xml.sax.SAXException;

/**
 * One of the two files that {@code changes} compares: it is refused, or what changed is told, and
 * every form of the report can be read and tells all of it. A file does not differ from itself.
 */
final class DataFiles {
  private static final SiteFacts SMALL = read(ofSmallSite()).orElseThrow();

  private DataFiles() {}

  static void tryOut(byte[] input) {
    read(input)
        .ifPresent(facts -> {
          check(SMALL, facts);
          check(facts, SMALL);
          List<Change> changes = Comparison.of(facts, read(input).orElseThrow());
          Sound.require(changes.isEmpty(), "differs from itself", changes);
        });
  }

  /** The data of the small site, as it is built. */
  static byte[] ofSmallSite() {
    try {
      return Optional.ofNullable(
              new SiteBuild(FreemarkerTemplates::of)
                  .proof(new BuildRequest(WholeSite.SMALL, Optional.empty(), Optional.empty(), 1))
                  .made()
                  .get("data/site.json"))
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<SiteFacts> read(byte[] file) {
    try {
      return Optional.of(SiteFacts.of(file));
    } catch (IOException e) {
      Sound.require(!Optional.ofNullable(e.getMessage()).orElse("").isBlank(), "without words", e);
      return Optional.empty();
    }
  }

  private static void check(SiteFacts before, SiteFacts after) {
    List<Change> changes = Comparison.of(before, after);
    Report report = new Report(after.title(), "one", "other", Instant.EPOCH, changes);
    int count = changes.size();
    String text = ReportText.of(report);
    Sound.require(text.lines().count() == (count == 0 ? 1 : count + 1), "not a line each", text);
    Sound.require(
        text.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n'),
        "controls the terminal",
        text);
    String page = ReportPage.of(report);
    Sound.require(page.split("<dt>", -1).length == count + 1, "not all on the page", page);
    try {
      byte[] json = ReportJson.of(report).getBytes(StandardCharsets.UTF_8);
      Sound.require(
          JsonTree.list(JsonTree.read(json), "changes").size() == count, "not all in JSON", report);
      byte[] feed = ReportFeed.of(report).getBytes(StandardCharsets.UTF_8);
      Sound.require(
          DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(new ByteArrayInputStream(feed))
                  .getElementsByTagName("entry")
                  .getLength()
              == count,
          "not all in the feed",
          report);
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError("cannot be read – " + report, e);
    }
  }
}
