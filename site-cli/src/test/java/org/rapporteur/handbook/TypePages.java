package org.rapporteur.handbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.Schema;
import org.rapporteur.schema.ValueType;

/** A page of the handbook for each built-in type, made of its file and of the example site. */
final class TypePages {
  private final Schema schema;
  private final ExampleSite example;

  TypePages(Schema schema, ExampleSite example) {
    this.schema = schema;
    this.example = example;
  }

  /** The pages by their path in the handbook. */
  Map<String, String> all() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    List<EntityType> types = new ArrayList<>(schema.withPages());
    types.add(schema.get(Schema.ROOT));
    types.add(schema.get(Schema.SITE));
    for (EntityType type : types) {
      pages.put("reference/" + type.name() + ".md", page(type));
    }
    return pages;
  }

  private String page(EntityType type) throws IOException {
    return facts(type) + opening(type) + whole(type) + overview(type) + details(type);
  }

  private String facts(EntityType type) {
    StringBuilder facts = new StringBuilder("---\n");
    facts.append("title: ").append(title(type)).append('\n');
    facts.append("summary: ").append(quoted(type.about().strip())).append('\n');
    facts.append("kept-in: ").append(quoted(keptIn(type))).append('\n');
    if (!type.name().equals(Schema.ROOT) && !isSite(type)) {
      type.parent().ifPresent(parent -> facts.append("extends: ").append(parent).append('\n'));
    }
    Map<String, List<String>> leads = new LinkedHashMap<>();
    own(type).forEach(field -> leads(field, field.name(), leads));
    if (!leads.isEmpty()) {
      facts.append("leads-to:\n");
      leads.forEach((to, by) -> facts.append("  - {value: %s, field: %s}\n".formatted(to, by)));
    }
    return facts.append("---\n\n").toString();
  }

  private static void leads(Field field, String name, Map<String, List<String>> leads) {
    if (field.type() instanceof ValueType.Reference(List<String> targets)) {
      targets.forEach(to -> leads.computeIfAbsent(to, _ -> new ArrayList<>()).add(name));
    }
    field.qualifiers().values().forEach(q -> leads(q, name + " (" + q.name() + ")", leads));
  }

  private static String opening(EntityType type) {
    return "This page lists every field of "
        + (isSite(type)
            ? "`site.yaml`. It is the one file that a site must have, and `title` is the one field it"
                + " needs.\n\n"
            : type.name().equals(Schema.ROOT)
                ? "every page, whatever its type.\n\n"
                : "%s. Its file is `%s/ID.md`; `rapporteur new %s \"A title\"` makes one.\n\n"
                    .formatted(type.withArticle(), keptIn(type).replace("/", ""), type.name()));
  }

  private String whole(EntityType type) throws IOException {
    if (type.name().equals(Schema.ROOT)) {
      return "";
    }
    ExampleSite.Page page = example.longest(type);
    String language = page.path().endsWith(".md") ? "markdown" : "yaml";
    return "## An example\n\n`%s`\n\n```%s\n%s```\n\n"
        .formatted(page.path(), language, page.text());
  }

  private String overview(EntityType type) {
    StringBuilder out = new StringBuilder("## The fields at a glance\n\n");
    out.append("| Field | What it says | Takes |\n|---|---|---|\n");
    for (Field field : own(type)) {
      String name = "[`%s`](#%s)".formatted(field.name(), field.name());
      out.append(
          "| %s%s | %s | %s |\n"
              .formatted(
                  name,
                  field.required() ? " (needed)" : "",
                  field.about().replace("|", "\\|"),
                  kind(field).replace("|", "\\|")));
    }
    if (!isSite(type) && !type.name().equals(Schema.ROOT)) {
      out.append("\nIt also has the fields of [[reference/entity|every page]]: ");
      out.append(
          schema.get(Schema.ROOT).fields().keySet().stream()
              .map(name -> "[[reference/entity#%s|%s]]".formatted(name, name))
              .collect(Collectors.joining(", ")));
      out.append(".\n");
    }
    return out.append("\n## The fields one by one\n\n").toString();
  }

  private String details(EntityType type) throws IOException {
    StringBuilder out = new StringBuilder();
    for (Field field : own(type)) {
      out.append("### ").append(field.name()).append("\n\n");
      out.append(field.about()).append(" On the page: *").append(field.label()).append("*.\n\n");
      out.append("- Takes ").append(value(field)).append(".\n");
      out.append("- ").append(number(field)).append('\n');
      field
          .inverse()
          .ifPresent(label ->
              out.append(
                  "- On the page it leads to, this page stands under *%s*.\n".formatted(label)));
      field
          .line()
          .ifPresent(line ->
              out.append(
                  "- Short form: `%s`. What stands in brackets may be left out.\n"
                      .formatted(line)));
      field.qualifiers().values().forEach(q -> out.append(qualifier(q)));
      out.append('\n');
      out.append("```yaml\n").append(example.entry(type, field)).append("```\n\n");
    }
    return out.toString().stripTrailing() + "\n";
  }

  private static String qualifier(Field q) {
    String about = q.about().isEmpty() ? "" : " " + q.about();
    return "- `%s`%s: %s.%s\n"
        .formatted(q.name(), q.required() ? " (needed)" : "", value(q), about);
  }

  private static String number(Field field) {
    return field.repeats()
        ? "Several entries are several facts."
        : "It is one fact; several entries mean that the sources disagree.";
  }

  /** The fields a type does not have from every page. */
  private List<Field> own(EntityType type) {
    return type.fields().values().stream()
        .filter(field ->
            type.name().equals(Schema.ROOT)
                || !schema.get(Schema.ROOT).fields().containsKey(field.name())
                || (isSite(type) && field.name().equals("title")))
        .toList();
  }

  /** The value type in a word or two, for the table. */
  private static String kind(Field field) {
    return switch (field.type()) {
      case ValueType.Reference(List<String> targets) -> links(targets, "", " or ");
      case ValueType.Choice _ -> "a word of a list";
      case ValueType.Plain plain -> words(plain);
    };
  }

  private static String value(Field field) {
    String value =
        switch (field.type()) {
          case ValueType.Reference(List<String> targets) ->
              "the name of " + links(targets, "a page: ", " or ");
          case ValueType.Choice(Map<String, String> labels) ->
              "one of "
                  + labels.entrySet().stream()
                      .map(TypePages::word)
                      .collect(Collectors.joining(", "));
          case ValueType.Plain plain -> words(plain);
        };
    return field.unknown() ? value + ", or `unknown` for someone who is not named" : value;
  }

  private static String word(Map.Entry<String, String> word) {
    boolean plain = word.getKey().replace('-', ' ').equals(word.getValue());
    return "`" + word.getKey() + "`" + (plain ? "" : " (" + word.getValue() + ")");
  }

  private static String links(List<String> targets, String before, String between) {
    return before
        + targets.stream()
            .map(target ->
                target.equals(Schema.ROOT)
                    ? "[[reference/entity|any page]]"
                    : "[[reference/%s|%s]]".formatted(target, target))
            .collect(Collectors.joining(between));
  }

  private static String words(ValueType.Plain plain) {
    return switch (plain.kind()) {
      case TEXT -> "text";
      case MARKDOWN -> "text with [[guide/writing|Markdown]]";
      case DATE -> "a [[guide/dates|date]]";
      case DATETIME -> "a [[guide/dates#a-time-of-day|moment]]";
      case WHEN -> "a [[guide/dates|date or a moment]]";
      case DURATION -> "a [[guide/dates#how-long|length of time]]";
      case QUANTITY -> "an [[guide/dates#how-many|amount]]";
      case INTEGER -> "a whole number";
      case COORDINATES -> "latitude and longitude, `41.0391, 29.0000`";
      case URL -> "a web address";
      case LOCALIZED_TEXT -> "text in several languages";
    };
  }

  private static boolean isSite(EntityType type) {
    return type.name().equals(Schema.SITE);
  }

  private static String title(EntityType type) {
    return isSite(type)
        ? "site.yaml"
        : type.name().equals(Schema.ROOT) ? "Every page" : type.label();
  }

  private static String keptIn(EntityType type) {
    return isSite(type)
        ? "the site's own folder"
        : type.folder().map(folder -> folder + "/").orElse("every folder of pages");
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"";
  }
}
