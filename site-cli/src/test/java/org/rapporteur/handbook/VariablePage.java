package org.rapporteur.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of the handbook that lists the style sheet's variables, made of the style sheet. */
final class VariablePage {
  private static final Pattern VARIABLE = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");

  private VariablePage() {}

  /** The page, by its path in the handbook. */
  static Map<String, String> all(Path tokens) throws IOException {
    String css = Files.readString(tokens);
    int dark = css.indexOf("@media (prefers-color-scheme: dark)");
    Map<String, String> light = variables(css.substring(0, dark));
    Map<String, String> other = variables(css.substring(dark));
    StringBuilder page =
        new StringBuilder(
            """
            ---
            title: The style sheet's variables
            order: 81
            summary: The colours, typefaces and sizes that a style sheet of your own can change.
            see-also: look
            ---

            This page lists what you can change in a [[guide/look#a-style-sheet-of-your-own|style sheet of your own]] with one line each.

            | Variable | On light paper | On dark paper |
            |---|---|---|
            """);
    light.forEach((name, value) ->
        page.append(
            "| `--%s` | `%s` | %s |\n"
                .formatted(
                    name,
                    value,
                    other.containsKey(name) ? "`" + other.get(name) + "`" : "the same")));
    return Map.of("guide/variables.md", page.toString());
  }

  private static Map<String, String> variables(String css) {
    Map<String, String> variables = new LinkedHashMap<>();
    Matcher found = VARIABLE.matcher(css);
    while (found.find()) {
      variables.putIfAbsent(found.group(1), found.group(2).replaceAll("\\s+", " "));
    }
    return variables;
  }
}
