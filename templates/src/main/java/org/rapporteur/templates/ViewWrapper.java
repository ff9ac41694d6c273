package org.rapporteur.templates;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.view.Html;

/**
 * The door between views and templates: text, numbers, lists, maps and view records pass, as plain
 * values without methods; anything else is refused. An empty {@code Optional} is a missing value.
 */
final class ViewWrapper implements ObjectWrapper {
  private final Map<Class<?>, RecordShape> shapes = new ConcurrentHashMap<>();

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return switch (value) {
      case null -> null;
      case String text -> new SimpleScalar(text);
      case Optional<?> optional -> wrap(optional.orElse(null));
      case List<?> list -> new ListModel(list, this);
      case Html(String markup) -> HTMLOutputFormat.INSTANCE.fromMarkup(markup);
      case Record view when isView(view.getClass()) -> new RecordModel(view, shape(view), this);
      case Boolean truth -> truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case Number number -> new SimpleNumber(number);
      case Map<?, ?> map -> new MapModel(map, this);
      case TemplateModel model -> model;
      default -> throw new TemplateModelException("A template sees views only, no " + kind(value));
    };
  }

  private RecordShape shape(Record view) {
    return shapes.computeIfAbsent(view.getClass(), RecordShape::of);
  }

  private static boolean isView(Class<?> type) {
    return type.getPackageName().equals(Html.class.getPackageName());
  }

  private static String kind(Object value) {
    return value.getClass().getSimpleName();
  }
}
