package org.rapporteur.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Fix;
import org.rapporteur.diagnostic.Level;
import org.rapporteur.json.JsonText;
import org.rapporteur.source.Place;
import org.rapporteur.source.Span;

/**
 * Problems as a SARIF 2.1.0 log, which code hosts and editors read. Every code is a rule; paths
 * begin at the site's folder, which is {@code %SRCROOT%}.
 */
final class SarifFormat implements DiagnosticFormat {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public boolean isForPrograms() {
    return true;
  }

  @Override
  public String write(List<Diagnostic> problems, Setting setting) {
    Map<String, Object> driver =
        object(
            "name", "rapporteur",
            "version", setting.version(),
            "rules", Arrays.stream(Code.values()).map(SarifFormat::rule).toList());
    Map<String, Object> run =
        object(
            "tool", object("driver", driver),
            "originalUriBaseIds", object(ROOT, object("description", text("The site's folder."))),
            "columnKind", "unicodeCodePoints",
            "results", problems.stream().map(SarifFormat::result).toList());
    return JsonText.pretty(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
  }

  private static Map<String, Object> rule(Code code) {
    String words = code.id().replace('-', ' ');
    return object(
        "id", code.id(),
        "shortDescription",
            text(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)),
        "help", text(code.remedy()),
        "defaultConfiguration", object("level", level(code)));
  }

  /** SARIF's word for a level. */
  private static String level(Code code) {
    return code.level() == Level.OFF ? "none" : code.level().noun();
  }

  private static Map<String, Object> result(Diagnostic problem) {
    String message = problem.message() + problem.hint().map(hint -> "; " + hint).orElse("");
    return object(
        "ruleId", problem.code().id(),
        "level", problem.level().noun(),
        "message", text(message),
        "locations", List.of(object("physicalLocation", location(problem.span()))),
        "fixes", problem.fix().map(fix -> List.of(fix(fix))));
  }

  private static Map<String, Object> fix(Fix fix) {
    String sentence = "Write “" + fix.replacement() + "” for “" + fix.span().text() + "”.";
    Map<String, Object> replacement =
        object(
            "deletedRegion", region(fix.span()),
            "insertedContent", object("text", fix.replacement()));
    Map<String, Object> change =
        object(
            "artifactLocation", artifact(fix.span().file().path()),
            "replacements", List.of(replacement));
    return object("description", text(sentence), "artifactChanges", List.of(change));
  }

  private static Map<String, Object> location(Span span) {
    return object(
        "artifactLocation",
        artifact(span.file().path()),
        "region",
        span.file().text().isEmpty() ? Optional.empty() : region(span));
  }

  private static Map<String, Object> artifact(String path) {
    return Path.of(path).isAbsolute()
        ? object("uri", Path.of(path).toUri().toString())
        : object("uri", address(path), "uriBaseId", ROOT);
  }

  private static Map<String, Object> region(Span span) {
    Place start = span.place();
    Place end = span.endPlace();
    return object(
        "startLine", start.line(),
        "startColumn", start.column(),
        "endLine", end.line(),
        "endColumn", end.column());
  }

  /** A message; SARIF keeps single braces for placeholders. */
  private static Map<String, Object> text(String sentence) {
    return object("text", sentence.replace("{", "{{").replace("}", "}}"));
  }

  /** The path as a relative reference; the encoder knows forms, in which a space is a plus. */
  private static String address(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8)
        .replace("%2F", "/")
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  private static SequencedMap<String, Object> object(Object... keysAndValues) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }
}
