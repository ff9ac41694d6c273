package org.rapporteur.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.json.JsonText;
import org.rapporteur.report.Excerpt;
import org.rapporteur.source.Place;

/**
 * Why the newest state of a site cannot be shown: the mistakes in it, or what broke while it was
 * made.
 *
 * @param problems each mistake as the page's script reads it
 * @param fault what broke; empty if the content is to blame
 */
record Trouble(List<Map<String, Object>> problems, String fault) {
  static Trouble of(List<Diagnostic> problems) {
    return new Trouble(data(problems), "");
  }

  static Trouble of(String fault) {
    return new Trouble(List.of(), fault);
  }

  /** Problems as the page's script reads them. */
  static List<Map<String, Object>> data(List<Diagnostic> problems) {
    return problems.stream().map(Trouble::data).toList();
  }

  /** A word that is another for other trouble. */
  String print() {
    return Print.of(JsonText.of(List.of(problems, fault)));
  }

  /** All of it as lines of text. */
  String lines() {
    return Stream.concat(
            Stream.of(fault),
            problems.stream()
                .map(each ->
                    "%s:%s:%s: %s"
                        .formatted(
                            each.get("path"),
                            each.get("line"),
                            each.get("column"),
                            each.get("message"))))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, Object> data(Diagnostic problem) {
    Place place = problem.span().place();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("path", problem.span().file().path());
    data.put("line", place.line());
    data.put("column", place.column());
    data.put("severity", problem.level().noun());
    data.put("code", problem.code().id());
    data.put("message", problem.message());
    data.put("hint", problem.hint());
    data.put("help", problem.code().remedy());
    if (!problem.span().file().text().isEmpty()) {
      Excerpt excerpt = Excerpt.of(problem.span());
      data.put("excerpt", excerpt.line());
      data.put("carets", excerpt.carets());
    }
    return data;
  }
}
