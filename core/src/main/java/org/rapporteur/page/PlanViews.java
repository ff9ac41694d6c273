package org.rapporteur.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.desk.Schedule;
import org.rapporteur.desk.Shift;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Value;
import org.rapporteur.value.Moment;
import org.rapporteur.view.PlanView;
import org.rapporteur.view.ValueView;

/** What had been announced of a round, a session or an event, beside when it was held. */
final class PlanViews {
  private final Values values;

  PlanViews(Values values) {
    this.values = values;
  }

  /** Every date that was announced, once. */
  List<PlanView> all(Schedule schedule) {
    return plans(schedule, _ -> true);
  }

  /**
   * The dates that stand beside the one that counts: those not kept, and the hour of those kept.
   */
  List<PlanView> beside(Schedule schedule) {
    Optional<Claim> date = schedule.date();
    return plans(
        schedule,
        plan ->
            date.filter(plan.claim()::equals).isEmpty()
                && (!schedule.isKept(plan)
                    || plan.claim().when().filter(Moment.class::isInstance).isPresent()));
  }

  private List<PlanView> plans(Schedule schedule, Predicate<Schedule.Step> shown) {
    Map<Value, List<Schedule.Step>> byDate = new LinkedHashMap<>();
    for (Schedule.Step plan : schedule.plans()) {
      if (shown.test(plan)) {
        byDate.computeIfAbsent(plan.claim().value(), _ -> new ArrayList<>()).add(plan);
      }
    }
    List<PlanView> views = new ArrayList<>();
    byDate.forEach((date, plans) -> views.add(view(date, plans, schedule)));
    return views;
  }

  private PlanView view(Value date, List<Schedule.Step> plans, Schedule schedule) {
    List<Claim> claims = plans.stream().map(Schedule.Step::claim).toList();
    return new PlanView(
        values.value(date),
        claims.stream()
            .flatMap(claim -> claim.statedBy().stream())
            .distinct()
            .map(values::value)
            .toList(),
        plans.stream().anyMatch(schedule::isKept),
        values.marks(
            claims.stream().flatMap(claim -> claim.sources().stream()).distinct().toList()));
  }

  /** The plan in a few words, for a list that shows one date. */
  Optional<ValueView> inBrief(Entity entity, Schedule schedule) {
    List<String> words = new ArrayList<>();
    if (schedule.held().isEmpty() && !schedule.plans().isEmpty() && !schedule.isGivenUp()) {
      words.add("planned");
    }
    schedule
        .notKept()
        .flatMap(Claim::when)
        .map(plan -> values.value(new Value.Measured(plan.onDay())).text())
        .ifPresent(
            first -> words.add(words.isEmpty() ? "planned for " + first : "first for " + first));
    words.addAll(course(entity, schedule));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(values.value(new Value.Text(String.join(", ", words))));
  }

  /**
   * What became of a plan, in a word or two each: how late, whether at another place. Nothing where
   * it was kept, and nothing that the status says.
   */
  static List<String> course(Entity entity, Schedule schedule) {
    List<String> words = new ArrayList<>();
    if (schedule.course() == Schedule.Course.RESCHEDULED) {
      words.add(Shift.of(entity).map(Shift::words).orElse("new date"));
    }
    if (schedule.isMoved()) {
      words.add("moved");
    }
    return words;
  }
}
