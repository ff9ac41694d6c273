package org.rapporteur.build;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rapporteur.view.Rendering;
import org.rapporteur.view.Templates;
import org.rapporteur.work.Stopwatch;

/** Templates that are measured while they render. */
record TimedTemplates(Supplier<Templates> templates, Stopwatch watch) implements Templates {
  @Override
  public boolean has(String name) {
    return templates.get().has(name);
  }

  @Override
  public Rendering render(String name, Map<String, Object> data) {
    return watch.time(Stopwatch.Kind.TEMPLATE, name, () -> templates.get().render(name, data));
  }

  @Override
  public List<Rendering.Fault> check() {
    return templates.get().check();
  }

  @Override
  public Map<String, byte[]> assets() {
    return templates.get().assets();
  }
}
