package org.rapporteur.templates;

import java.util.Map;
import java.util.Optional;

/**
 * What a site's template may not use, though FreeMarker could: whatever reaches beyond the views,
 * turns text into code, or gives another page tomorrow.
 */
final class Refusals implements FtlScan.Listener {
  /** The first thing refused in a template. */
  record Refusal(int offset, String message) {}

  private static final String NO_CODE = " is not allowed: text is never run as a template.";
  private static final String NO_CLASSES = " is not allowed: a template sees views, no classes.";

  private static final String ESCAPED = " is not allowed: everything a template shows is escaped.";

  private static final Map<String, String> BUILT_INS =
      Map.of(
          "no_esc", ESCAPED,
          "noEsc", ESCAPED,
          "interpret", NO_CODE,
          "eval", NO_CODE,
          "new", NO_CLASSES,
          "api", NO_CLASSES,
          "has_api", NO_CLASSES,
          "hasApi", NO_CLASSES);

  private static final Map<String, String> SPECIALS =
      Map.of("now", " is not allowed: the same site gives the same pages on any day.");

  private static final String ONE_FORMAT = " is not allowed: a template writes HTML only.";
  private static final Map<String, String> TAGS =
      Map.of(
          "#outputformat", ONE_FORMAT,
          "#outputFormat", ONE_FORMAT,
          "#noautoesc", ESCAPED,
          "#noAutoEsc", ESCAPED);

  private static final Map<String, String> HEADER =
      Map.of(
          "output_format", ONE_FORMAT,
          "outputFormat", ONE_FORMAT,
          "auto_esc", ESCAPED,
          "autoEsc", ESCAPED);

  private Optional<Refusal> first = Optional.empty();
  private String tag = "";

  private Refusals() {}

  static Optional<Refusal> first(String template) {
    Refusals refusals = new Refusals();
    FtlScan.of(template, refusals);
    return refusals.first;
  }

  @Override
  public void tag(String name, int offset) {
    tag = name;
    refuse(TAGS, name, "<" + name + ">", offset);
  }

  @Override
  public void name(String name, boolean called, int offset) {
    if (tag.equals("#ftl")) {
      refuse(HEADER, name, name, offset);
    }
  }

  @Override
  public void builtIn(String name, int offset) {
    refuse(BUILT_INS, name, "?" + name, offset);
  }

  @Override
  public void special(String name, int offset) {
    refuse(SPECIALS, name, "." + name, offset);
  }

  private void refuse(Map<String, String> refused, String name, String shown, int offset) {
    String reason = refused.get(name);
    if (first.isEmpty() && reason != null) {
      first = Optional.of(new Refusal(offset, shown + reason));
    }
  }
}
