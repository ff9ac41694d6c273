package org.rapporteur.templates;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A template with the libraries it imports at hand, so that they are read once and not once a page.
 * It renders one page after another; after one that failed it is of no more use. What a library
 * assigns holds for all of them and asks for nothing of a page; what the template itself assigns is
 * forgotten with the page.
 */
final class Workbench {
  private final PageModel page;
  private final Environment environment;
  private final Set<String> own;

  Workbench(Template template, ViewWrapper wrapper) throws TemplateException, IOException {
    page = new PageModel(wrapper);
    environment = template.createProcessingEnvironment(page, Writer.nullWriter());
    own = Set.copyOf(variables());
  }

  /** Renders a page. */
  void render(Map<String, Object> data, Writer out) throws TemplateException, IOException {
    page.show(data);
    environment.setOut(out);
    environment.process();
  }

  /** Puts the page away. */
  void clear() throws TemplateModelException {
    page.show(Map.of());
    environment.setOut(Writer.nullWriter());
    for (String name : variables()) {
      if (!own.contains(name)) {
        environment.getMainNamespace().remove(name);
      }
    }
  }

  private List<String> variables() throws TemplateModelException {
    List<String> names = new ArrayList<>();
    TemplateModelIterator each = environment.getMainNamespace().keys().iterator();
    while (each.hasNext()) {
      names.add(((TemplateScalarModel) each.next()).getAsString());
    }
    return names;
  }
}
