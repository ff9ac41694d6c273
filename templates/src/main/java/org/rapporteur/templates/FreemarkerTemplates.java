package org.rapporteur.templates;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.rapporteur.source.SourceFile;
import org.rapporteur.view.Rendering;
import org.rapporteur.view.Templates;

/** The theme's templates together with those of a site, which win over a built-in of their name. */
public final class FreemarkerTemplates implements Templates {
  /** Thousands of times what a page takes; and a writer may be kept waiting that long. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final Shelf shelf;
  private final Engine engine;
  private final Faults faults;
  private final RenderTime time;

  /** How long pages have been of late, and some more. */
  private final AtomicInteger usual = new AtomicInteger();

  private final AtomicReference<Optional<Rendering.Fault>> tooSlow =
      new AtomicReference<>(Optional.empty());
  private final Assets assets = Theme.assets();

  private FreemarkerTemplates(Shelf shelf, Duration longest) {
    this.shelf = shelf;
    this.engine = new Engine(shelf, assets.paths());
    this.faults = new Faults(shelf);
    this.time = new RenderTime(longest, (file, message) -> tooSlow(shelf.fault(file, 0, message)));
  }

  /**
   * The templates of a site.
   *
   * @param overrides the files of the site's {@code templates} folder, {@code templates/round.ftlh}
   */
  public static FreemarkerTemplates of(List<SourceFile> overrides) {
    return of(overrides, LONGEST);
  }

  /** The same, with another time for a page. */
  static FreemarkerTemplates of(List<SourceFile> overrides, Duration longest) {
    return new FreemarkerTemplates(new Shelf(overrides), longest);
  }

  @Override
  public boolean has(String name) {
    return shelf.hasPage(name + Shelf.ENDING);
  }

  /**
   * {@inheritDoc} The theme's own templates are trusted; a page that a template of the site takes
   * part in has its time, and once one took too long, none of them is tried any more.
   */
  @Override
  public Rendering render(String name, Map<String, Object> data) {
    String file = name + Shelf.ENDING;
    if (!shelf.takesPartIn(file)) {
      return rendered(file, data);
    }
    Optional<Rendering.Fault> slow = tooSlow.get();
    return slow.isPresent() ? slow.get() : time.render(file, () -> rendered(file, data));
  }

  private Rendering rendered(String file, Map<String, Object> data) {
    int room = usual.get();
    PageBuffer buffer = new PageBuffer(room);
    try {
      engine.render(file, data, buffer);
      Rendering.Page page = buffer.page();
      int length = page.utf8().length;
      usual.set(Math.max(length + length / 8, room - room / 32));
      return page;
    } catch (TemplateException | IOException | RenderTime.TooSlow e) {
      Rendering.Fault fault = faults.of(file, e);
      return RenderTime.isTooSlow(e) ? tooSlow(fault) : fault;
    } catch (StackOverflowError e) {
      return faults.endless(file);
    } catch (OutOfMemoryError e) {
      return shelf.fault(file, 0, "The template needs more memory than there is.");
    }
  }

  private Rendering.Fault tooSlow(Rendering.Fault fault) {
    tooSlow.compareAndSet(Optional.empty(), Optional.of(fault));
    return fault;
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
