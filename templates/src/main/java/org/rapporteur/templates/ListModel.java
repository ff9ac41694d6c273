package org.rapporteur.templates;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as a template sees it. */
record ListModel(List<?> list, ViewWrapper wrapper) implements TemplateSequenceModel {
  @Override
  public @Nullable TemplateModel get(int index) throws TemplateModelException {
    return index >= 0 && index < list.size() ? wrapper.wrap(list.get(index)) : null;
  }

  @Override
  public int size() {
    return list.size();
  }
}
