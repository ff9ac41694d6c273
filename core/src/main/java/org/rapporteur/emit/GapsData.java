package org.rapporteur.emit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.desk.Gap;
import org.rapporteur.desk.Gaps;

/** What is not known, as the data show; what the writers declare is among the claims. */
final class GapsData implements DeskSection {
  @Override
  public String name() {
    return "gaps";
  }

  @Override
  public Object data(Edition edition, DataShape shape) {
    return new Gaps(edition.plan().corpus(), edition.plan().tables())
        .all().stream().map(gap -> gap(gap, shape)).toList();
  }

  private static Map<String, Object> gap(Gap gap, DataShape shape) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("kind", gap.kind().word());
    out.put("page", shape.page(gap.page()));
    out.put("count", gap.count());
    List<String> about = gap.about().stream().map(shape::page).toList();
    if (!about.isEmpty()) {
      out.put("about", about);
    }
    return out;
  }
}
