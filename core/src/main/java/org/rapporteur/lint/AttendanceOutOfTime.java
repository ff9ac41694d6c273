package org.rapporteur.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.Attendance;
import org.rapporteur.desk.Meetings;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.value.When;

/** Somebody seen at a round on a day before it, or expected at it on a day after. */
final class AttendanceOutOfTime implements Lint {
  private static final Set<String> SEEN = Set.of("attended", "attended-part", "absent");
  private static final Set<String> EXPECTED =
      Set.of("invited", "undecided", "considering", "designated", "will-not-attend");

  @Override
  public Code code() {
    return Code.ATTENDANCE_OUT_OF_TIME;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.ofType(Meetings.ROUND)
        .forEach(round -> {
          List<When> held = Certainty.dates(round, Meetings.HELD);
          if (!held.isEmpty()) {
            round
                .claims(Attendance.ATTENDANCE)
                .forEach(point -> look(point, round, held, site, findings));
          }
        });
  }

  /** What is said of something else than the round itself has a time of its own. */
  private static void look(
      Claim point, Entity round, List<When> held, Subject site, Findings findings) {
    Optional<When> on = point.when(Attendance.ON);
    Optional<Value.Choice> state = state(point);
    if (!point.stands()
        || on.isEmpty()
        || state.isEmpty()
        || !point.qualifier(Attendance.SCOPE).isEmpty()) {
      return;
    }
    List<When> day = List.of(on.get());
    String word = state.get().word();
    if (SEEN.contains(word) && Certainty.areBefore(day, held)) {
      String hint = "what was expected beforehand is confirmed, will-not-attend …";
      add(point, word, on.get(), round, held.getFirst(), hint, site, findings);
    } else if (EXPECTED.contains(word) && Certainty.areBefore(held, day)) {
      String hint = "what is known afterwards is attended, attended-part or absent";
      add(point, word, on.get(), round, held.getFirst(), hint, site, findings);
    }
  }

  private static void add(
      Claim point,
      String word,
      When on,
      Entity round,
      When held,
      String hint,
      Subject site,
      Findings findings) {
    String who =
        point.value() instanceof Value.Reference(EntityId id) ? site.title(id) : "somebody";
    findings.addWithHint(
        point.span(), Optional.of(hint), who, word, on.plain(), round.title(), held.plain());
  }

  private static Optional<Value.Choice> state(Claim point) {
    return point.qualifier(Attendance.STATE).stream()
        .filter(Value.Choice.class::isInstance)
        .map(Value.Choice.class::cast)
        .findFirst();
  }
}
