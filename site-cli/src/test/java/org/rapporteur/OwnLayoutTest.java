package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.templates.FreemarkerTemplates;

/** A site that puts a part of its own in the place of one of the theme's. */
final class OwnLayoutTest {
  @TempDir private Path work;

  @Test
  void saysOfAPartWhatTheThemesTemplatesMissInIt() throws IOException {
    Path site =
        BuiltSite.write(
            work.resolve("site"),
            Map.of(
                "site.yaml",
                "title: A site\nfindings: {orphan-page: off}\n",
                "people/anna.md",
                "---\ntitle: Anna\n---\n",
                "templates/layout.ftlh",
                "<#macro frame><#nested></#macro>\n<#macro mark></#macro>\n"));
    Path out = work.resolve("out");
    Outcome outcome =
        new SiteBuild(FreemarkerTemplates::of)
            .run(new BuildRequest(site, Optional.of(out), Optional.empty(), 2));
    List<String> said =
        outcome.diagnostics().stream()
            .map(problem -> problem.span() + " " + problem.code().id() + " " + problem.message())
            .toList();
    assertTrue(
        said.stream()
            .anyMatch(line ->
                line.matches(
                    "templates/layout.ftlh:1:1 template-fault The theme's person.ftlh, line \\d+,"
                        + " cannot do with this: Macro \"frame\" only accepts 0 parameters, .*")),
        said.toString());
    assertEquals(Optional.empty(), outcome.published());
    assertTrue(Files.notExists(out));
  }
}
