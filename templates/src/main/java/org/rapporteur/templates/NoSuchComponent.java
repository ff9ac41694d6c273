package org.rapporteur.templates;

import freemarker.template.TemplateModelException;
import java.util.Set;

/** A template asked a view for something that views of its kind do not have. */
final class NoSuchComponent extends TemplateModelException {
  private static final long serialVersionUID = 1;

  private final String name;

  NoSuchComponent(String name, Set<String> present) {
    super("There is no “" + name + "” here. There are: " + String.join(", ", present) + ".");
    this.name = name;
  }

  String name() {
    return name;
  }
}
