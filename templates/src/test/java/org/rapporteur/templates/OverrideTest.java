package org.rapporteur.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.source.SourceFile;
import org.rapporteur.view.Rendering;

class OverrideTest {
  @Test
  void prefersTheSitesTemplate() {
    FreemarkerTemplates templates = site(file("round.ftlh", "Ours: ${page.title}"));
    assertEquals(
        new Rendering.Page("Ours: Round &amp; &lt;b&gt;talks&lt;/b&gt;"),
        templates.render("round", Samples.entity("round")));
  }

  @Test
  void rendersAPartialOfTheSiteInsideTheTheme() {
    FreemarkerTemplates templates =
        site(file("layout.ftlh", "<#macro frame class><p class=\"${class}\"><#nested></#macro>"));
    Rendering.Page page =
        assertInstanceOf(Rendering.Page.class, templates.render("entity", Samples.bareEntity("x")));
    assertTrue(page.html().startsWith("<p class=\"type-x\">"), page.html());
  }

  @Test
  void offersTemplatesForTheSitesOwnTypesAndPartialsInFolders() {
    FreemarkerTemplates templates =
        site(
            file("treaty.ftlh", "<#include \"parts/seal.ftlh\">${entity.id}"),
            file("parts/seal.ftlh", "Sealed: "));
    assertTrue(templates.has("treaty"));
    assertFalse(templates.has("facts"));
    assertEquals(
        new Rendering.Page("Sealed: one"), templates.render("treaty", Samples.entity("treaty")));
  }

  @Test
  void namesTheIncludedTemplateThatFails() {
    FreemarkerTemplates templates =
        site(
            file("round.ftlh", "\n<#include \"parts/seal.ftlh\">"),
            file("parts/seal.ftlh", "x\n  ${nothing}"));
    assertEquals(
        new Rendering.Fault("parts/seal.ftlh", 2, 5, "“nothing” is missing here."),
        templates.render("round", Samples.entity("round")));
  }

  @Test
  void namesTheIncludedTemplateThatCannotBeRead() {
    FreemarkerTemplates templates =
        site(
            file("round.ftlh", "<#include \"parts/seal.ftlh\">"),
            file("parts/seal.ftlh", "x\n<#foo>"));
    assertEquals(
        new Rendering.Fault("parts/seal.ftlh", 2, 2, "Unknown directive: #foo."),
        templates.render("round", Samples.entity("round")));
  }

  @Test
  void showsNothingOfAPageThatFails() {
    FreemarkerTemplates templates = site(file("round.ftlh", "begun ${nothing}"));
    assertInstanceOf(Rendering.Fault.class, templates.render("round", Samples.entity("round")));
  }

  @Test
  void checksEveryTemplateOfTheSiteBeforeAPageIsRendered() {
    FreemarkerTemplates templates =
        site(
            file("unused.ftlh", "<#if>"),
            file("old.ftl", "${page.title}"),
            file("now.ftlh", "\n ${.now}"),
            file("good.ftlh", "${page.title}"));
    assertEquals(
        List.of(
            new Rendering.Fault(
                "now.ftlh",
                2,
                4,
                ".now is not allowed: the same site gives the same pages on any day."),
            new Rendering.Fault(
                "old.ftl",
                1,
                1,
                "The name of a template ends in .ftlh, so that what it shows is escaped."),
            new Rendering.Fault(
                "unused.ftlh", 1, 2, "#if is an existing directive, but the tag is malformed.")),
        templates.check());
  }

  @Test
  void rendersTheSamePageInManyThreads() {
    FreemarkerTemplates templates = site();
    Rendering expected = templates.render("round", Samples.entity("round"));
    List<Rendering> rendered =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> templates.render("round", Samples.entity("round")))
            .toList();
    assertEquals(Collections.nCopies(64, expected), rendered);
  }

  private static FreemarkerTemplates site(SourceFile... overrides) {
    return FreemarkerTemplates.of(List.of(overrides));
  }

  private static SourceFile file(String name, String text) {
    return new SourceFile("templates/" + name, text);
  }
}
