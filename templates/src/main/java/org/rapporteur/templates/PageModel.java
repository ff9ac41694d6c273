package org.rapporteur.templates;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a template begins with: the views of a page by their names. Of one page after another. */
final class PageModel implements TemplateHashModelEx {
  private final Map<String, @Nullable TemplateModel> models = new LinkedHashMap<>();
  private final ViewWrapper wrapper;

  PageModel(ViewWrapper wrapper) {
    this.wrapper = wrapper;
  }

  /** Begins with other views, in the order of their names. */
  void show(Map<String, Object> data) throws TemplateModelException {
    models.clear();
    for (Map.Entry<String, Object> each : new TreeMap<>(data).entrySet()) {
      models.put(each.getKey(), wrapper.wrap(each.getValue()));
    }
  }

  @Override
  public @Nullable TemplateModel get(String name) {
    return models.get(name);
  }

  @Override
  public boolean isEmpty() {
    return models.isEmpty();
  }

  @Override
  public int size() {
    return models.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(models.keySet(), wrapper);
  }

  @Override
  public TemplateCollectionModel values() {
    return new SimpleCollection(models.values(), wrapper);
  }
}
