package org.rapporteur.emit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.desk.Schedule;
import org.rapporteur.desk.Timeline;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.page.SitePlan;

/** The timeline of each talks and process. */
final class TimelineData implements DeskSection {
  @Override
  public String name() {
    return "timelines";
  }

  @Override
  public Object data(Edition edition, DataShape shape) {
    SitePlan plan = edition.plan();
    return plan.corpus().entities().stream()
        .filter(entity -> Timeline.has(entity, plan.corpus()))
        .map(frame -> timeline(frame, plan, shape));
  }

  private static Map<String, Object> timeline(Entity frame, SitePlan plan, DataShape shape) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("of", shape.page(frame.id()));
    out.put(
        "entries",
        Timeline.of(frame, plan.corpus(), plan.graph(), plan.tables()).entries().stream()
            .map(entry -> entry(entry, plan.corpus(), shape))
            .toList());
    return out;
  }

  private static Map<String, Object> entry(Timeline.Entry entry, Corpus corpus, DataShape shape) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("page", shape.page(entry.entity().id()));
    entry.date().ifPresent(date -> out.put("date", date.canonical()));
    if (entry.stages().isEmpty()) {
      Schedule schedule = Schedule.of(entry.entity(), corpus);
      DataShape.put(out::put, "planned", claims(schedule.plans(), shape));
      DataShape.put(out::put, "held", schedule.held().stream().map(shape::claim).toList());
      DataShape.put(out::put, "places", claims(schedule.places(), shape));
      if (schedule.course() != Schedule.Course.UNDATED) {
        out.put("course", schedule.course().word());
        out.put("moved", schedule.isMoved());
      }
    } else {
      out.put("delivered", entry.stages().stream().map(shape::claim).toList());
    }
    return out;
  }

  private static List<?> claims(List<Schedule.Step> steps, DataShape shape) {
    return steps.stream().map(Schedule.Step::claim).map((Claim c) -> shape.claim(c)).toList();
  }
}
