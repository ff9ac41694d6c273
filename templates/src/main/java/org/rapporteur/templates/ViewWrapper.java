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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.view.Html;

/**
 * The door between views and templates: text, numbers, lists, maps and view records pass, as plain
 * values without methods; anything else is refused. An empty {@code Optional} is a missing value,
 * and what a supplier holds is asked for when it is shown.
 */
final class ViewWrapper implements ObjectWrapper {
  private final ClassValue<Optional<RecordShape>> shapes =
      new ClassValue<>() {
        @Override
        protected Optional<RecordShape> computeValue(Class<?> type) {
          return type.getPackageName().equals(Html.class.getPackageName())
              ? Optional.of(RecordShape.of(type))
              : Optional.empty();
        }
      };

  /** The most frequent come first. */
  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return switch (value) {
      case null -> null;
      case String text -> new SimpleScalar(text);
      case Optional<?> optional -> wrap(optional.orElse(null));
      case Html(String markup) -> HTMLOutputFormat.INSTANCE.fromMarkup(markup);
      case Record view -> view(view);
      case List<?> list -> new ListModel(list, this);
      case Boolean truth -> truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case Number number -> new SimpleNumber(number);
      case Map<?, ?> map -> new MapModel(map, this);
      case Supplier<?> later -> wrap(later.get());
      case TemplateModel model -> model;
      default -> throw unseen(value);
    };
  }

  private RecordModel view(Record record) throws TemplateModelException {
    Optional<RecordShape> shape = shapes.get(record.getClass());
    if (shape.isEmpty()) {
      throw unseen(record);
    }
    return new RecordModel(record, shape.get(), this);
  }

  private static TemplateModelException unseen(Object value) {
    return new TemplateModelException(
        "A template sees views only, no " + value.getClass().getSimpleName());
  }
}
