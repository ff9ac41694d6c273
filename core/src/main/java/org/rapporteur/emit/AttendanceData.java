package org.rapporteur.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.desk.Attendance;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Value;

/** Each one's attendance at each round: the points, whether they disagree, and the last word. */
final class AttendanceData implements DeskSection {
  @Override
  public String name() {
    return "attendance";
  }

  @Override
  public Object data(Edition edition, DataShape shape) {
    Corpus corpus = edition.plan().corpus();
    List<Map<String, Object>> out = new ArrayList<>();
    for (Entity entity : corpus.entities()) {
      if (corpus.schema().isA(entity.type().name(), Attendance.ROUND)) {
        Map<Value, List<Claim>> series = new LinkedHashMap<>();
        for (Claim point : entity.claims(Attendance.ATTENDANCE)) {
          series.computeIfAbsent(point.value(), _ -> new ArrayList<>()).add(point);
        }
        series.forEach((who, points) -> out.add(series(entity, who, points, shape)));
      }
    }
    return out;
  }

  private static Map<String, Object> series(
      Entity round, Value who, List<Claim> points, DataShape shape) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("round", shape.page(round.id()));
    out.put("who", shape.value(who));
    out.put("contested", points.stream().anyMatch(p -> Attendance.isContested(p, points)));
    Attendance.lastWord(points).ifPresent(last -> out.put("last", shape.claim(last)));
    out.put("points", points.stream().map(shape::claim).toList());
    return out;
  }
}
