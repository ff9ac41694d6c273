package org.rapporteur.changes;

import java.util.List;
import org.rapporteur.report.Visible;

/** A report for a terminal: a line a change, the gravest first. */
public final class ReportText {
  private ReportText() {}

  /** The report; it says so where nothing changed. */
  public static String of(Report report) {
    List<Change> changes = report.changes();
    if (changes.isEmpty()) {
      return "Nothing changed from %s to %s.\n".formatted(report.from(), report.to());
    }
    StringBuilder out = new StringBuilder();
    for (Change change : changes) {
      out.append(
          "%s: %s (%s): %s\n"
              .formatted(
                  Visible.line(change.page()),
                  change.kind().word(),
                  Visible.line(change.title()),
                  Visible.line(change.sentence())));
    }
    out.append(
        "%d %s from %s to %s.\n"
            .formatted(
                changes.size(),
                changes.size() == 1 ? "change" : "changes",
                report.from(),
                report.to()));
    return out.toString();
  }
}
