package org.rapporteur.page;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.desk.Schedule;
import org.rapporteur.desk.Timeline;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Value;
import org.rapporteur.picture.TimelineChart;
import org.rapporteur.value.Edtf;
import org.rapporteur.value.When;
import org.rapporteur.view.ClaimView;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.NoteView;
import org.rapporteur.view.TimelineEntryView;
import org.rapporteur.view.TimelineMonthView;
import org.rapporteur.view.TimelinePictureView;

/** The timeline of talks or a process, month by month. */
final class TimelineViews {
  /** The line of a drawing on which each type runs. */
  private static final Map<String, TimelineChart.Lane> LANES =
      Map.of(
          Timeline.ROUND, TimelineChart.Lane.ROUNDS,
          Timeline.SESSION, TimelineChart.Lane.SESSIONS,
          Timeline.EVENT, TimelineChart.Lane.EVENTS,
          Timeline.DOCUMENT, TimelineChart.Lane.DOCUMENTS,
          Timeline.MEASURE, TimelineChart.Lane.DELIVERIES);

  private final SitePlan plan;
  private final Links links;
  private final Values values;
  private final PlanViews plans;

  TimelineViews(SitePlan plan, Links links, Values values) {
    this.plan = plan;
    this.links = links;
    this.values = values;
    this.plans = new PlanViews(values);
  }

  List<TimelineMonthView> months(Entity frame) {
    Map<String, List<TimelineEntryView>> months = new LinkedHashMap<>();
    for (Timeline.Entry entry :
        Timeline.of(frame, plan.corpus(), plan.graph(), plan.tables()).entries()) {
      months
          .computeIfAbsent(month(entry.date()), _ -> new ArrayList<>())
          .add(entry.stages().isEmpty() ? entry(entry) : delivery(entry));
    }
    return months.entrySet().stream()
        .map(month -> new TimelineMonthView(month.getKey(), month.getValue()))
        .toList();
  }

  /** The same drawn along time. */
  Optional<TimelinePictureView> picture(Entity frame) {
    List<TimelineChart.Happening> happenings = new ArrayList<>();
    for (Timeline.Entry entry :
        Timeline.of(frame, plan.corpus(), plan.graph(), plan.tables()).entries()) {
      happenings.add(happening(entry));
    }
    return new TimelineChart(frame.title(), happenings).view();
  }

  private TimelineChart.Happening happening(Timeline.Entry entry) {
    Entity page = entry.entity();
    Schedule schedule = Schedule.of(page, plan.corpus());
    boolean isDated = !entry.stages().isEmpty() || !page.claims(Timeline.DATED).isEmpty();
    Optional<TimelineChart.Days> days = entry.date().flatMap(TimelineViews::days);
    return new TimelineChart.Happening(
        lane(page),
        page.title(),
        entry.date().map(When::onDay).map(When::plain).orElse(""),
        days,
        schedule.isGivenUp()
            ? TimelineChart.State.NOT_KEPT
            : !isDated && schedule.held().isEmpty()
                ? TimelineChart.State.PLANNED
                : entry.date().filter(TimelineViews::isCertain).isPresent()
                    ? TimelineChart.State.HAPPENED
                    : TimelineChart.State.UNCERTAIN,
        schedule.plans().stream()
            .filter(step -> !schedule.isKept(step))
            .flatMap(step -> step.claim().when().flatMap(TimelineViews::days).stream())
            .filter(missed -> days.filter(missed::equals).isEmpty())
            .distinct()
            .toList());
  }

  /** Whether it is one day, or all days between two. */
  private static boolean isCertain(When when) {
    boolean isKnown =
        when.earliest().isPresent()
            && (when.earliest().equals(when.latest()) || when.canonical().contains("/"));
    return isKnown && !(when instanceof Edtf date && (date.uncertain() || date.approximate()));
  }

  private static Optional<TimelineChart.Days> days(When when) {
    return TimelineChart.Days.of(when.earliest(), when.latest());
  }

  private TimelineChart.Lane lane(Entity page) {
    return LANES.entrySet().stream()
        .filter(lane -> plan.corpus().schema().isA(page.type().name(), lane.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(TimelineChart.Lane.EVENTS);
  }

  /** The month in words, or the year where no more is known. */
  private static String month(Optional<When> date) {
    Optional<LocalDate> first = date.flatMap(when -> when.earliest().or(when::latest));
    Optional<LocalDate> last = date.flatMap(when -> when.latest().or(when::earliest));
    boolean isOneMonth =
        first.map(YearMonth::from).equals(last.map(YearMonth::from)) && first.isPresent();
    return first
        .map(day -> isOneMonth ? YearMonth.from(day).toString() : Year.from(day).toString())
        .flatMap(text -> Edtf.parse(text).toOptional())
        .map(Edtf::plain)
        .orElse("Undated");
  }

  private TimelineEntryView entry(Timeline.Entry entry) {
    Entity page = entry.entity();
    Schedule schedule = Schedule.of(page, plan.corpus());
    Optional<Claim> date = page.claim(Timeline.DATED).or(schedule::date);
    boolean isPlan = schedule.held().isEmpty() && page.claims(Timeline.DATED).isEmpty();
    List<NoteView> marks = date.map(values::marks).orElse(List.of());
    return new TimelineEntryView(
        page.type().name(),
        page.type().label(),
        link(page),
        date.map(claim -> values.value(claim.value())),
        !isPlan,
        schedule.isGivenUp(),
        plans.beside(schedule),
        PlanViews.course(page, schedule),
        places(page, schedule),
        List.of(),
        page.type().fields().containsKey(Schedule.STATUS)
            ? page.claim(Schedule.STATUS).map(claim -> values.value(claim.value()))
            : Optional.empty(),
        marks);
  }

  private List<ClaimView> places(Entity page, Schedule schedule) {
    return schedule.places().stream()
        .map(step -> values.claim(page.type().field(Schedule.PLACE), step.claim()))
        .toList();
  }

  private TimelineEntryView delivery(Timeline.Entry entry) {
    Entity measure = entry.entity();
    return new TimelineEntryView(
        measure.type().name(),
        "Delivery",
        link(measure),
        entry.date().map(date -> values.value(new Value.Measured(date))),
        true,
        false,
        List.of(),
        List.of(),
        List.of(),
        values.claims(measure.type().field(Timeline.STAGES), entry.stages()),
        Optional.empty(),
        List.of());
  }

  private LinkView link(Entity entity) {
    return new LinkView(entity.title(), links.to(entity.id()));
  }
}
