package org.rapporteur.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of the handbook that lists what a template sees, made of the records it is given. */
final class ViewPage {
  private static final Pattern RECORD =
      Pattern.compile(
          "/\\*\\*(?<about>.*?)\\*/\\s*public record (?<name>\\w+)\\((?<parts>[^)]*)\\)",
          Pattern.DOTALL);
  private static final Pattern PARAM =
      Pattern.compile("@param (\\w+) (.*?)(?=@param|$)", Pattern.DOTALL);
  private static final Pattern VIEW = Pattern.compile("\\b([A-Z]\\w*View|Html)\\b");

  /** A record: what it is, and its parts with their types and what is said of them. */
  private record View(String name, String about, List<Part> parts) {}

  private record Part(String type, String name, String about) {}

  private ViewPage() {}

  /** The page, by its path in the handbook. */
  static Map<String, String> all(Path folder) throws IOException {
    Map<String, View> views = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Matcher found = RECORD.matcher(Files.readString(file));
        if (found.find()) {
          View view = view(found);
          views.put(view.name, view);
        }
      }
    }
    return Map.of("guide/views.md", page(views));
  }

  private static View view(Matcher found) {
    String doc = found.group("about").replaceAll("(?m)^\\s*\\* ?", "").strip();
    int params = doc.indexOf("@param");
    Map<String, String> said = new TreeMap<>();
    Matcher param = PARAM.matcher(doc);
    while (param.find()) {
      said.put(param.group(1), prose(param.group(2)));
    }
    List<Part> parts = new ArrayList<>();
    for (String part : found.group("parts").strip().split("\\s*,\\s*(?![^<]*>)")) {
      int blank = part.lastIndexOf(' ');
      String name = part.substring(blank + 1);
      parts.add(new Part(part.substring(0, blank).strip(), name, said.getOrDefault(name, "")));
    }
    String about = prose(params < 0 ? doc : doc.substring(0, params));
    return new View(found.group("name"), about, parts);
  }

  private static String page(Map<String, View> views) {
    StringBuilder page =
        new StringBuilder(
            """
            ---
            title: What a template sees
            order: 82
            summary: Every value that a template can show, by its name.
            see-also: look
            ---

            You need this page when you write a template of your own. [[guide/look#templates|Look and templates]] says how to begin.

            Every template has `page` and `assets`. By the kind of page it also has `entity`, `index`, `home` or `target`.
            “Perhaps” means that the value may be missing: ask with `??` before you show it. “List” means that there may be none, one or many.

            """);
    for (View view : views.values()) {
      page.append("## ").append(name(view.name)).append("\n\n");
      page.append(view.about).append("\n\n| Name | Kind | Notes |\n|---|---|---|\n");
      view.parts.forEach(part ->
          page.append(
              "| `%s` | %s | %s |\n".formatted(part.name, kind(part.type, views), part.about)));
      page.append('\n');
    }
    return page.toString().stripTrailing() + "\n";
  }

  private static String name(String view) {
    return view.replaceFirst("View$", "");
  }

  /** A Java type in the words of the page. */
  private static String kind(String type, Map<String, View> views) {
    if (type.startsWith("Supplier<")) {
      return kind(inner(type), views);
    }
    if (type.startsWith("Optional<")) {
      return "perhaps " + kind(inner(type), views);
    }
    if (type.startsWith("List<")) {
      return "list of " + kind(inner(type), views);
    }
    Matcher view = VIEW.matcher(type);
    if (view.matches() && views.containsKey(type)) {
      return "[%s](#%s)".formatted(name(type), name(type).toLowerCase(java.util.Locale.ROOT));
    }
    return switch (type) {
      case "String" -> "text";
      case "int", "long" -> "number";
      case "boolean" -> "yes or no";
      default -> type.startsWith("Map<") ? "table" : "`" + type + "`";
    };
  }

  private static String inner(String type) {
    return type.substring(type.indexOf('<') + 1, type.length() - 1);
  }

  /** Javadoc as Markdown, on one line. */
  private static String prose(String doc) {
    return Stream.of(doc.strip().split("\\s+"))
        .collect(Collectors.joining(" "))
        .replaceAll("\\{@(?:code|link) ([^}]*)\\}", "`$1`")
        .replaceAll("</?p>", "")
        .replace("|", "\\|");
  }
}
