package org.rapporteur.emit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.diagnostic.Diagnostic;

/**
 * What the lints found, each with its file. A line in it is for those who have the file: how many
 * stand before it may be withheld.
 */
final class FindingsData implements DeskSection {
  @Override
  public String name() {
    return "findings";
  }

  @Override
  public Object data(Edition edition, DataShape shape) {
    return edition.findings().stream().map(FindingsData::finding).toList();
  }

  private static Map<String, Object> finding(Diagnostic finding) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("code", finding.code().id());
    out.put("message", finding.message());
    out.put("path", finding.span().file().path());
    return out;
  }
}
