package org.rapporteur.templates;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A part of a page that shows nothing but one view, and so is the same wherever that view is shown:
 * {@code <@kept of=page.site part="footer">…</@kept>}. It is rendered once. A view that is equal
 * but not the same record is another one.
 */
final class Kept implements TemplateDirectiveModel {
  private final Map<Record, Map<String, PageBuffer>> texts =
      Collections.synchronizedMap(new IdentityHashMap<>());
  private final boolean keeps;

  /**
   * What keeps parts of pages.
   *
   * @param keeps whether it does; templates of a site may show in a part what they like
   */
  Kept(boolean keeps) {
    this.keeps = keeps;
  }

  @Override
  @SuppressWarnings("rawtypes") // as FreeMarker declares it
  public void execute(
      Environment environment, Map parameters, TemplateModel[] loop, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (parameters.get("of") instanceof RecordModel of
        && parameters.get("part") instanceof TemplateScalarModel name) {
      if (!keeps) {
        body.render(environment.getOut());
        return;
      }
      Map<String, PageBuffer> parts = parts(of.view());
      PageBuffer part = parts.get(name.getAsString());
      if (part == null) {
        part = new PageBuffer(1_024);
        body.render(part);
        parts.put(name.getAsString(), part);
      }
      part.writeTo(environment.getOut());
    } else {
      throw new TemplateModelException("A part is kept of a view and has a name.");
    }
  }

  private Map<String, PageBuffer> parts(Record view) {
    Map<String, PageBuffer> none = new ConcurrentHashMap<>();
    Map<String, PageBuffer> known = texts.putIfAbsent(view, none);
    return known == null ? none : known;
  }
}
