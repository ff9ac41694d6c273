package org.rapporteur.emit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.desk.Course;
import org.rapporteur.desk.Moment;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;

/** Who wanted what, issue by issue, through time. */
final class PositionsData implements DeskSection {
  @Override
  public String name() {
    return "positions";
  }

  @Override
  public Object data(Edition edition, DataShape shape) {
    return edition.plan().positions().all().stream().map(course -> course(course, shape)).toList();
  }

  private static Map<String, Object> course(Course course, DataShape shape) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("issue", shape.page(course.issue().id()));
    out.put("depth", course.depth());
    out.put("parties", course.parties().stream().map(shape::page).toList());
    out.put("moments", course.moments().stream().map(moment -> moment(moment, shape)).toList());
    return out;
  }

  private static Map<String, Object> moment(Moment moment, DataShape shape) {
    Map<String, Object> out = new LinkedHashMap<>();
    moment.round().ifPresent(round -> out.put("round", shape.page(round)));
    moment.when().ifPresent(when -> out.put("date", when.canonical()));
    out.put(
        "wanted",
        moment.positions().entrySet().stream()
            .map(entry -> wanted(entry.getKey(), entry.getValue(), shape))
            .toList());
    return out;
  }

  private static Map<String, Object> wanted(
      EntityId party, List<Entity> positions, DataShape shape) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("party", shape.page(party));
    out.put("positions", positions.stream().map(each -> shape.page(each.id())).toList());
    return out;
  }
}
