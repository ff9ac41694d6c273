package org.rapporteur.templates;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map with text keys as a template sees it, in the map's own order. */
record MapModel(Map<?, ?> map, ViewWrapper wrapper) implements TemplateHashModelEx {
  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    return wrapper.wrap(map.get(key));
  }

  @Override
  public boolean isEmpty() {
    return map.isEmpty();
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(map.keySet(), wrapper);
  }

  @Override
  public TemplateCollectionModel values() {
    return new SimpleCollection(map.values(), wrapper);
  }
}
