package org.rapporteur.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.rapporteur.source.Place;
import org.rapporteur.source.SourceFile;
import org.rapporteur.view.Rendering;
import org.rapporteur.view.Templates;

/**
 * Templates that show a page as the text of its views. One of the site's own fails where it says
 * {@code FAULT}.
 */
record PlainTemplates(List<SourceFile> own) implements Templates {
  @Override
  public boolean has(String name) {
    return true;
  }

  @Override
  public Rendering render(String name, Map<String, Object> data) {
    for (SourceFile template : own) {
      int fault = template.text().indexOf("FAULT");
      if (template.path().equals("templates/" + name + ".ftlh") && fault >= 0) {
        Place place = template.place(fault);
        return new Rendering.Fault(
            name + ".ftlh", place.line(), place.column(), "there is no value “FAULT”");
      }
    }
    StringBuilder text = new StringBuilder();
    data.keySet().stream()
        .sorted()
        .forEach(key -> text.append(key).append(" = ").append(data.get(key)).append('\n'));
    return new Rendering.Page(text.toString());
  }

  @Override
  public Map<String, byte[]> assets() {
    return Map.of("assets/rapporteur.css", "body {}\n".getBytes(UTF_8));
  }
}
