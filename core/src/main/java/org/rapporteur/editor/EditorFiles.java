package org.rapporteur.editor;

import static org.rapporteur.editor.Json.object;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.json.JsonText;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Schema;
import org.rapporteur.source.WholeFile;
import org.rapporteur.starter.SiteContents;

/** The files that editors read about a site, by their path in it. */
public final class EditorFiles {
  /** Where the schemas are. */
  public static final String SCHEMAS = ".rapporteur/schema/";

  /** What Visual Studio Code reads. */
  public static final String SETTINGS = ".vscode/settings.json";

  /** What remark-lint reads, which checks front matter in Markdown. */
  public static final String REMARK = ".rapporteur/remarkrc.json";

  private static final String TYPES_FILE = SCHEMAS + "_types.json";

  private final Map<String, String> generated;
  private final String settings;

  private EditorFiles(Map<String, String> generated, String settings) {
    this.generated = generated;
    this.settings = settings;
  }

  /** The files for a site as it is now. */
  public static EditorFiles of(SiteContents contents) {
    Schema schema = contents.schema();
    Map<String, String> files = new LinkedHashMap<>();
    Map<String, Object> remark = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(List.of(Schema.ROOT));
    for (EntityType type : schema.withPages()) {
      names.add(type.name());
      String path = SCHEMAS + type.name() + ".json";
      files.put(path, JsonText.pretty(TypeSchema.of(type, contents::ids)));
      remark.put("./" + path, List.of("./" + type.folder().orElseThrow() + "/**/*.md"));
    }
    String site = SCHEMAS + Schema.SITE + ".json";
    files.put(site, JsonText.pretty(TypeSchema.of(schema.get(Schema.SITE), contents::ids)));
    files.put(TYPES_FILE, JsonText.pretty(TypesFileSchema.of(names)));
    files.put(REMARK, JsonText.pretty(remark(remark)));
    Map<String, Object> yaml =
        object("./" + site, "/site.yaml", "./" + TYPES_FILE, "/types/*.yaml");
    return new EditorFiles(files, JsonText.pretty(object("yaml.schemas", yaml)));
  }

  private static Map<String, Object> remark(Map<String, Object> schemas) {
    return object(
        "plugins",
        List.of(
            "remark-frontmatter",
            List.of("remark-lint-frontmatter-schema", object("schemas", schemas))));
  }

  /** The settings of Visual Studio Code. */
  public String settings() {
    return settings;
  }

  /** How many schemas there are. */
  public int schemas() {
    return generated.size() - 1;
  }

  /**
   * Writes the files into a site's folder. Settings that are there already are the writer's own and
   * stay as they are.
   *
   * @return whether the settings now in the folder are these
   */
  public boolean write(Path site) throws IOException {
    for (Map.Entry<String, String> file : generated.entrySet()) {
      write(site.resolve(file.getKey()), file.getValue());
    }
    Path own = site.resolve(SETTINGS);
    if (!Files.exists(own)) {
      write(own, settings);
    }
    return Arrays.equals(Files.readAllBytes(own), settings.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
    WholeFile.replace(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
