package org.rapporteur.templates;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Pages that are rendered one after another. */
class WorkbenchTest {
  static final List<String> LIBRARIES = Theme.PARTIALS;

  /** It would be the answer for every page after that one. */
  @ParameterizedTest
  @FieldSource("LIBRARIES")
  void noLibraryOfTheThemeAsksForAnythingOfAPage(String library) throws IOException {
    Template read = new Engine(new Shelf(List.of()), Map.of()).template(library);
    assertDoesNotThrow(() -> read.process(new NoPage(), Writer.nullWriter()));
  }

  /** It would still be there on the next page. */
  @ParameterizedTest
  @FieldSource("LIBRARIES")
  void noMacroOfALibraryAssignsAnything(String library) {
    String text = Theme.template(library).orElseThrow().text();
    Matcher tag = Pattern.compile("<(/?)#(macro|function|assign|global)\\b").matcher(text);
    int within = 0;
    while (tag.find()) {
      if (tag.group(2).equals("macro") || tag.group(2).equals("function")) {
        within += tag.group(1).isEmpty() ? 1 : -1;
      } else {
        assertEquals(
            0, within, () -> library + ": " + text.substring(tag.start()).lines().findFirst());
      }
    }
  }

  @Test
  void whatATemplateAssignedIsForgotten() throws TemplateException, IOException {
    String text = "<#if seen??>seen ${seen}<#else>new<#assign seen = page></#if>";
    Template template = new Template("t", text, new Configuration(Configuration.VERSION_2_3_34));
    Workbench bench = new Workbench(template, new ViewWrapper());
    assertEquals("new", rendered(bench, "a"));
    assertEquals("new", rendered(bench, "b"));
  }

  private static String rendered(Workbench bench, String page)
      throws TemplateException, IOException {
    StringWriter out = new StringWriter();
    bench.render(Map.of("page", page), out);
    bench.clear();
    return out.toString();
  }

  private static final class NoPage implements TemplateHashModel {
    @Override
    public TemplateModel get(String name) throws TemplateModelException {
      if (List.of("assets", "kept", "texts").contains(name)) {
        return null;
      }
      throw new TemplateModelException("A library asks for " + name);
    }

    @Override
    public boolean isEmpty() {
      return true;
    }
  }
}
