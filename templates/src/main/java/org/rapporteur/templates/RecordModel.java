package org.rapporteur.templates;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.view.Shown;

/**
 * A view record as a template sees it: its components and nothing else. Each is read once, for
 * templates ask whether there is something before they ask what. Of one page, so of one thread.
 */
final class RecordModel implements TemplateHashModelEx {
  private final Record view;
  private final RecordShape shape;
  private final ViewWrapper wrapper;
  private final boolean[] read;
  private final @Nullable TemplateModel[] models;

  RecordModel(Record view, RecordShape shape, ViewWrapper wrapper) {
    this.view = view;
    this.shape = shape;
    this.wrapper = wrapper;
    this.read = new boolean[shape.places().size()];
    this.models = new TemplateModel[read.length];
  }

  Record view() {
    return view;
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    Integer place = shape.places().get(name);
    if (place == null) {
      throw new NoSuchComponent(name, shape.places().keySet());
    }
    if (!read[place]) {
      models[place] = wrapper.wrap(component(place));
      read[place] = true;
    }
    return models[place];
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() {
    return read.length;
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(shape.places().keySet(), wrapper);
  }

  @Override
  public TemplateCollectionModel values() {
    List<Object> values = new ArrayList<>();
    for (int place = 0; place < read.length; place++) {
      values.add(component(place));
    }
    return new SimpleCollection(values, wrapper);
  }

  private Object component(int place) {
    return ((Shown) view).component(place);
  }
}
