package org.rapporteur.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.json.JsonEntries;
import org.rapporteur.json.JsonText;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Extra;
import org.rapporteur.page.PlannedPage;

/** The machine twin of each entity's page: {@code index.json} beside it. */
final class EntityData implements Output {
  @Override
  public List<OutputFile> files(Edition edition) {
    if (!Extra.DATA.isIn(edition.plan().corpus())) {
      return List.of();
    }
    DataShape shape = new DataShape(edition.plan());
    List<OutputFile> files = new ArrayList<>();
    for (PlannedPage page : edition.plan().pages()) {
      if (page instanceof PlannedPage.OfEntity ofEntity) {
        files.add(file(shape, ofEntity));
      }
    }
    return files;
  }

  static OutputFile.Made file(DataShape shape, PlannedPage.OfEntity page) {
    Entity entity = page.entity();
    return new OutputFile.Made(
        page.address().sibling("index.json"),
        entity.span(),
        Optional.of(entity),
        _ -> Optional.of(JsonText.prettyUtf8(data(shape, entity))));
  }

  private static JsonEntries data(DataShape shape, Entity entity) {
    return out -> {
      out.put("format", "rapporteur-entity");
      out.put("version", DataShape.VERSION);
      shape.entity(entity).putInto(out);
      shape.incoming(entity).putInto(out);
    };
  }
}
