package org.rapporteur.templates;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A view record as a template sees it: its components and nothing else. */
record RecordModel(Record view, RecordShape shape, ViewWrapper wrapper)
    implements TemplateHashModelEx {
  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    Method accessor = shape.accessors().get(name);
    if (accessor == null) {
      throw new NoSuchComponent(name, shape.accessors().keySet());
    }
    return wrapper.wrap(read(accessor));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() {
    return shape.accessors().size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(shape.accessors().keySet(), wrapper);
  }

  @Override
  public TemplateCollectionModel values() throws TemplateModelException {
    List<Object> values = new ArrayList<>();
    for (Method accessor : shape.accessors().values()) {
      values.add(read(accessor));
    }
    return new SimpleCollection(values, wrapper);
  }

  private Object read(Method accessor) throws TemplateModelException {
    try {
      return accessor.invoke(view);
    } catch (ReflectiveOperationException e) {
      throw new TemplateModelException("Cannot read " + accessor.getName(), e);
    }
  }
}
