package org.rapporteur.changes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.json.JsonText;

/** A report as data: {@code changes.json}. */
public final class ReportJson {
  private ReportJson() {}

  /** The report, its shape as in the handbook. */
  public static String of(Report report) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("format", "rapporteur-changes");
    out.put("version", 1);
    out.put("site", report.title());
    out.put("from", report.from());
    out.put("to", report.to());
    out.put("changes", report.changes().stream().map(ReportJson::change).toList());
    return JsonText.pretty(out);
  }

  private static Map<String, Object> change(Change change) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("kind", change.kind().word());
    out.put("page", change.page());
    out.put("title", change.title());
    out.put("sentence", change.sentence());
    if (!change.before().isEmpty()) {
      out.put("before", change.before());
    }
    if (!change.after().isEmpty()) {
      out.put("after", change.after());
    }
    return out;
  }
}
