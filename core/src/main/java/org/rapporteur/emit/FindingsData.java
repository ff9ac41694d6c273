package org.rapporteur.emit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.diagnostic.Diagnostic;

/** What the lints found, each with its place. */
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
    finding.hint().ifPresent(hint -> out.put("hint", hint));
    out.put("path", finding.span().file().path());
    out.put("line", finding.span().place().line());
    return out;
  }
}
