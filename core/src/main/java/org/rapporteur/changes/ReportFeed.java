package org.rapporteur.changes;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A report as an Atom feed (RFC 4287): {@code changes.atom}. */
public final class ReportFeed {
  private ReportFeed() {}

  /** The feed; an entry has the same id whenever the same change is reported. */
  public static String of(Report report) {
    String updated = report.at().truncatedTo(ChronoUnit.SECONDS).toString();
    StringBuilder out =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
              <title>%s: what changed</title>
              <id>%s</id>
              <updated>%s</updated>
              <author><name>%s</name></author>
            """
                .formatted(
                    Xml.escape(report.title()),
                    id(report.title()),
                    updated,
                    Xml.escape(report.title().isEmpty() ? "Rapporteur" : report.title())));
    for (Change change : report.changes()) {
      out.append(
          """
            <entry>
              <title>%s</title>
              <id>%s</id>
              <updated>%s</updated>
              <category term="%s"/>
              <content type="text">%s</content>
            </entry>
          """
              .formatted(
                  Xml.escape(change.title()),
                  id(String.join("\n", report.title(), change.page(), change.sentence())),
                  updated,
                  change.kind().word(),
                  Xml.escape(change.title() + " (" + change.page() + "): " + change.sentence())));
    }
    return out.append("</feed>\n").toString();
  }

  private static String id(String of) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
  }
}
