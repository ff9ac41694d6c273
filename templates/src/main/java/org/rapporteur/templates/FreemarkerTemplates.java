package org.rapporteur.templates;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.source.SourceFile;
import org.rapporteur.view.Rendering;
import org.rapporteur.view.Templates;

/** The theme's templates together with those of a site, which win over a built-in of their name. */
public final class FreemarkerTemplates implements Templates {
  private final Shelf shelf;
  private final Engine engine;
  private final Faults faults;
  private final Assets assets = Theme.assets();

  private FreemarkerTemplates(Shelf shelf) {
    this.shelf = shelf;
    this.engine = new Engine(shelf, assets.paths());
    this.faults = new Faults(shelf);
  }

  /**
   * The templates of a site.
   *
   * @param overrides the files of the site's {@code templates} folder, {@code templates/round.ftlh}
   */
  public static FreemarkerTemplates of(List<SourceFile> overrides) {
    return new FreemarkerTemplates(new Shelf(overrides));
  }

  @Override
  public boolean has(String name) {
    return shelf.hasPage(name + Shelf.ENDING);
  }

  @Override
  public Rendering render(String name, Map<String, Object> data) {
    String file = name + Shelf.ENDING;
    PageBuffer page = new PageBuffer();
    try {
      engine.template(file).process(engine.root(data), page);
      return new Rendering.Page(page.toString());
    } catch (TemplateException | IOException e) {
      return faults.of(file, e);
    } catch (StackOverflowError e) {
      return faults.endless(file);
    } catch (OutOfMemoryError e) {
      return shelf.fault(file, 0, "The template needs more memory than there is.");
    }
  }

  /**
   * What is wrong with the site's own templates before any page is rendered, in the order of their
   * names: syntax that cannot be read, what a template may not use, names that do not end in {@code
   * .ftlh}.
   */
  @Override
  public List<Rendering.Fault> check() {
    List<Rendering.Fault> found = new ArrayList<>();
    for (String file : shelf.overrides()) {
      try {
        engine.template(file);
      } catch (IOException e) {
        found.add(faults.of(file, e));
      }
    }
    return List.copyOf(found);
  }

  @Override
  public Map<String, byte[]> assets() {
    return assets.files();
  }
}
