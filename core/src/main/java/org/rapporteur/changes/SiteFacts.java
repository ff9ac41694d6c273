package org.rapporteur.changes;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.json.JsonTree;

/**
 * What a data file says, page by page.
 *
 * @param title of the site
 * @param pages in the order of the file, by {@code folder/id}
 * @param labels how fields are called, by {@code type/field}
 */
public record SiteFacts(String title, Map<String, Page> pages, Map<String, String> labels) {
  /** One page with its claims by field. */
  record Page(String id, String type, String title, Map<String, List<Fact>> fields) {}

  /** Reads {@code data/site.json}. */
  public static SiteFacts of(byte[] file) throws IOException {
    Object tree = JsonTree.read(file);
    if (!JsonTree.text(tree, "format").equals("rapporteur-site")) {
      throw new IOException("JSON, but no data of a site: it has no “format”: “rapporteur-site”");
    }
    Map<String, String> labels = new HashMap<>();
    for (Object type : JsonTree.list(tree, "types")) {
      for (Object field : JsonTree.list(type, "fields")) {
        labels.put(
            JsonTree.text(type, "name") + "/" + JsonTree.text(field, "name"),
            JsonTree.text(field, "label"));
      }
    }
    Map<String, Page> pages = new LinkedHashMap<>();
    for (Object entity : JsonTree.list(tree, "entities")) {
      Map<String, List<Fact>> fields = new LinkedHashMap<>();
      JsonTree.map(entity, "fields")
          .forEach((name, claims) ->
              fields.put(
                  name,
                  claims instanceof List<?> all ? all.stream().map(Fact::of).toList() : List.of()));
      String id = JsonTree.text(entity, "page");
      pages.put(
          id, new Page(id, JsonTree.text(entity, "type"), JsonTree.text(entity, "title"), fields));
    }
    return new SiteFacts(JsonTree.text(JsonTree.map(tree, "site"), "title"), pages, labels);
  }

  String label(Page page, String field) {
    String label = labels.getOrDefault(page.type() + "/" + field, "");
    return label.isEmpty() ? field : label;
  }
}
