package org.rapporteur.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.source.SourceFile;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.Rendering;

/** Parts of pages that are kept. */
class KeptTest {
  @Test
  void areOfOneViewAlone() {
    FreemarkerTemplates theme = FreemarkerTemplates.of(List.of());
    String one = html(theme, Samples.bareEntity("x"));
    assertEquals(one, html(theme, Samples.bareEntity("x")));
    assertNotEquals(one, html(theme, Samples.entity("x")));
  }

  @Test
  void areNotKeptForTemplatesOfASite() {
    FreemarkerTemplates site =
        FreemarkerTemplates.of(
            List.of(
                new SourceFile(
                    "templates/home.ftlh", "<@kept of=link part=\"all\">${number}</@kept>")));
    LinkView link = new LinkView("a", "b");
    assertEquals("1", html(site, "home", Map.of("link", link, "number", "1")));
    assertEquals("2", html(site, "home", Map.of("link", link, "number", "2")));
  }

  @Test
  void needAViewAndAName() {
    FreemarkerTemplates site =
        FreemarkerTemplates.of(
            List.of(new SourceFile("templates/home.ftlh", "<p>\n<@kept of=number>x</@kept>")));
    assertEquals(
        new Rendering.Fault("home.ftlh", 2, 1, "A part is kept of a view and has a name."),
        site.render("home", Map.of("number", "1")));
  }

  private static String html(FreemarkerTemplates templates, Map<String, Object> data) {
    return html(templates, "entity", data);
  }

  private static String html(FreemarkerTemplates templates, String name, Map<String, Object> data) {
    return assertInstanceOf(Rendering.Page.class, templates.render(name, data)).html();
  }
}
