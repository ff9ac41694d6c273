package org.rapporteur.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.Schema;
import org.rapporteur.schema.ValueType;
import org.rapporteur.source.WholeFile;

/** A page that is to be written: a file whose comments say what its fields mean. */
public record NewPage(Schema schema, EntityType type, String id, String title) {
  private static final String TITLE = "title";

  /** Its path below the site's folder. */
  public String path() {
    return type.folder().orElseThrow() + "/" + id + ".md";
  }

  /** The fields that it cannot do without and that nobody but the writer can fill. */
  public List<Field> toFill() {
    return fields(Field::required);
  }

  /** Writes the file, which is not there yet. */
  public void write(Path site) throws IOException {
    Path file = site.resolve(path());
    Files.createDirectories(file.resolveSibling("."));
    WholeFile.create(file, text().getBytes(StandardCharsets.UTF_8));
  }

  /** What stands in the file. */
  public String text() {
    return text("");
  }

  /** The same with a line of text for the reader before the advice for the writer. */
  public String text(String first) {
    StringBuilder out = new StringBuilder("---\n");
    out.append(comment("A page of the type “" + type.label() + "”: " + type.about().strip()));
    out.append("title: ").append(PlainYaml.of(title)).append('\n');
    for (Field field : toFill()) {
      out.append('\n').append(comment("Needed. " + field.about() + " For example:"));
      out.append(commented(field)).append(key(field)).append(":\n");
    }
    out.append('\n');
    out.append(
        comment(
            "What else can be said; the examples are from the Istanbul sample. Take away the “#” before"
                + " a line to use it."));
    for (Field field : offered()) {
      out.append("#\n").append(comment(field.about())).append(commented(field));
    }
    String said = first.isEmpty() ? "" : PlainYaml.oneLine(first) + "\n\n";
    return out.append("---\n").append(said).append(advice()).toString();
  }

  private static String advice() {
    return "%% Write here. A link to another page: [[id]]. A citation of a source: [@id]. Nobody sees"
        + " this line. %%\n";
  }

  /** The optional fields worth offering: those with an example, or all if none has one. */
  private List<Field> offered() {
    Predicate<Field> optional = field -> !field.required() && !field.name().equals(TITLE);
    EntityType root = schema.get(Schema.ROOT);
    Predicate<Field> common = field -> root.fields().containsKey(field.name());
    List<Field> own = fields(optional.and(common.negate()));
    boolean anyExample = own.stream().anyMatch(field -> field.example().isPresent());
    return Stream.concat(
            own.stream().filter(field -> !anyExample || field.example().isPresent()),
            fields(optional.and(common)).stream().filter(field -> field.example().isPresent()))
        .toList();
  }

  private List<Field> fields(Predicate<Field> which) {
    return type.fields().values().stream().filter(which).toList();
  }

  /** The field with its example, as comment lines that are right once the “#” is gone. */
  private String commented(Field field) {
    String example = field.example().orElseGet(() -> form(field));
    String text =
        example.contains("\n") || example.startsWith("- ")
            ? key(field) + ":\n" + example.indent(2)
            : key(field) + ": " + example + "\n";
    return text.lines().map(line -> "# " + line + "\n").collect(Collectors.joining());
  }

  /** YAML would take the bare word {@code on} for true. */
  private static String key(Field field) {
    return PlainYaml.of(field.name());
  }

  /** What a value looks like where the types file gives no example. */
  private String form(Field field) {
    return switch (field.type()) {
      case ValueType.Reference(List<String> targets) ->
          "the-id-of-" + schema.type(targets.getFirst()).map(this::article).orElse("a-page");
      case ValueType.Choice choice -> choice.labels().keySet().iterator().next();
      case ValueType.Plain(ValueType.Kind kind) ->
          switch (kind) {
            case TEXT, MARKDOWN, LOCALIZED_TEXT -> "text";
            case DATE, WHEN -> "2025-05-16";
            case DATETIME -> "2025-05-16T13:30+03:00";
            case DURATION -> "PT2H";
            case QUANTITY, INTEGER -> "12";
            case COORDINATES -> "41.0391, 29.0000";
            case URL -> "https://example.org/";
          };
    };
  }

  private String article(EntityType target) {
    return target.withArticle().replace(' ', '-');
  }

  private static String comment(String text) {
    StringBuilder out = new StringBuilder("#");
    int column = 1;
    for (String word : text.strip().split("\\s+", -1)) {
      if (column + 1 + word.length() > 100) {
        out.append("\n#");
        column = 1;
      }
      out.append(' ').append(word);
      column += 1 + word.length();
    }
    return out.append('\n').toString();
  }
}
