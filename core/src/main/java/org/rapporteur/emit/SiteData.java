package org.rapporteur.emit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.json.JsonText;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Extra;
import org.rapporteur.page.Addresses;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.ValueType;

/** The whole site as data: {@code data/site.json}. */
final class SiteData implements Output {
  @Override
  public List<OutputFile> files(Edition edition) {
    if (!Extra.DATA.isIn(edition.plan().corpus())) {
      return List.of();
    }
    return List.of(
        new OutputFile.Made(
            Addresses.DATA,
            edition.siteFile(),
            _ -> Optional.of(JsonText.linesUtf8(data(edition)))));
  }

  private static Map<String, Object> data(Edition edition) {
    DataShape shape = new DataShape(edition.plan());
    List<Entity> entities = edition.plan().corpus().entities();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("format", "rapporteur-site");
    out.put("version", DataShape.VERSION);
    Entity site = edition.plan().corpus().site();
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("title", site.title());
    site.text("description").ifPresent(text -> settings.put("description", text));
    settings.put("language", site.text("language").orElse("en"));
    edition.plan().baseUrl().ifPresent(url -> settings.put("base-url", url));
    out.put("site", settings);
    out.put("edition", EditionStamp.data(edition.plan().corpus().audience()));
    out.put(
        "types",
        edition.plan().corpus().schema().withPages().stream().map(SiteData::type).toList());
    out.put("entities", entities.stream().map(shape::entity));
    out.put("relations", entities.stream().flatMap(e -> shape.relations(e).stream()));
    out.put("mentions", entities.stream().flatMap(e -> shape.mentions(e).stream()));
    out.put("desk", DeskData.of(edition, shape));
    return out;
  }

  private static Map<String, Object> type(EntityType type) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("name", type.name());
    out.put("label", type.label());
    out.put("plural", type.plural());
    type.folder().ifPresent(folder -> out.put("folder", folder));
    type.parent().ifPresent(parent -> out.put("extends", parent));
    out.put("fields", type.fields().values().stream().map(SiteData::field).toList());
    return out;
  }

  private static Map<String, Object> field(Field field) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("name", field.name());
    out.put("label", field.label());
    out.put("type", field.type().word());
    switch (field.type()) {
      case ValueType.Reference(List<String> targets) -> out.put("to", targets);
      case ValueType.Choice(Map<String, String> labels) -> out.put("values", labels);
      case ValueType.Plain _ -> {}
    }
    if (field.repeats()) {
      out.put("repeats", true);
    }
    field.inverse().ifPresent(inverse -> out.put("inverse", inverse));
    if (!field.qualifiers().isEmpty()) {
      out.put("qualifiers", field.qualifiers().values().stream().map(SiteData::field).toList());
    }
    return out;
  }
}
