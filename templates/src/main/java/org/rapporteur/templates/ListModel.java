package org.rapporteur.templates;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as a template sees it. Of one page, so of one thread. */
final class ListModel implements TemplateSequenceModel {
  private final List<?> list;
  private final ViewWrapper wrapper;
  private final @Nullable TemplateModel[] models;

  ListModel(List<?> list, ViewWrapper wrapper) {
    this.list = list;
    this.wrapper = wrapper;
    this.models = new TemplateModel[list.size()];
  }

  @Override
  public @Nullable TemplateModel get(int index) throws TemplateModelException {
    if (index < 0 || index >= models.length) {
      return null;
    }
    if (models[index] == null) {
      models[index] = wrapper.wrap(list.get(index));
    }
    return models[index];
  }

  @Override
  public int size() {
    return models.length;
  }
}
