package org.rapporteur.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Fix;
import org.rapporteur.json.JsonText;
import org.rapporteur.source.Place;

/**
 * Problems as a JSON array, one object each. Paths begin at the site's folder; lines and columns
 * begin at 1, columns count code points, and the end is the first place after the stretch. A fix is
 * there only where it is certain.
 */
final class JsonFormat implements DiagnosticFormat {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public boolean isForPrograms() {
    return true;
  }

  @Override
  public String write(List<Diagnostic> problems, Setting setting) {
    return JsonText.pretty(problems.stream().map(JsonFormat::tree).toList());
  }

  private static Map<String, Object> tree(Diagnostic problem) {
    Place start = problem.span().place();
    Place end = problem.span().endPlace();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("path", problem.span().file().path());
    tree.put("line", start.line());
    tree.put("column", start.column());
    tree.put("endLine", end.line());
    tree.put("endColumn", end.column());
    tree.put("severity", problem.level().noun());
    tree.put("code", problem.code().id());
    tree.put("message", problem.message());
    tree.put("hint", problem.hint());
    tree.put("help", problem.code().remedy());
    tree.put("fix", problem.fix().map(JsonFormat::fix));
    return tree;
  }

  private static Map<String, Object> fix(Fix fix) {
    Place start = fix.span().place();
    Place end = fix.span().endPlace();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("line", start.line());
    tree.put("column", start.column());
    tree.put("endLine", end.line());
    tree.put("endColumn", end.column());
    tree.put("replacement", fix.replacement());
    return tree;
  }
}
