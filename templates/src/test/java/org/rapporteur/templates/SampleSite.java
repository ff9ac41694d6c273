package org.rapporteur.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rapporteur.view.Rendering;

/** Writes the sample pages to a folder, to be looked at and validated by hand. */
final class SampleSite {
  private SampleSite() {}

  public static void main(String[] folder) throws IOException {
    FreemarkerTemplates templates = FreemarkerTemplates.of(List.of());
    for (Map.Entry<String, byte[]> asset : templates.assets().entrySet()) {
      write(Path.of(folder[0], asset.getKey()), asset.getValue());
    }
    for (Map.Entry<String, Map<String, Object>> page : ThemeTest.pages().entrySet()) {
      String template = page.getKey().replaceFirst("^(bare|empty)-", "");
      switch (templates.render(template, page.getValue())) {
        case Rendering.Page made -> write(Path.of(folder[0], page.getKey() + ".html"), made.utf8());
        case Rendering.Fault fault -> throw new IllegalStateException(fault.toString());
      }
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
