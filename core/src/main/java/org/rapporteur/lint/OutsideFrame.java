package org.rapporteur.lint;

import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.Frames;
import org.rapporteur.desk.Meetings;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.value.When;

/** A round held before its talks began or after they ended, or talks so with their process. */
final class OutsideFrame implements Lint {
  @Override
  public Code code() {
    return Code.OUTSIDE_FRAME;
  }

  @Override
  public void look(Subject site, Findings findings) {
    look(site, Meetings.ROUND, Meetings.HELD, Frames.TALKS, findings);
    look(site, Frames.TALKS, Frames.BEGAN, Frames.PROCESS, findings);
    look(site, Frames.PROCESS, Frames.BEGAN, Frames.CONFLICT, findings);
  }

  /** Looks at the pages of a type, dated by a field, and the frame that another field names. */
  private static void look(
      Subject site, String type, String date, String frame, Findings findings) {
    site.ofType(type)
        .forEach(entity ->
            entity
                .claim(date)
                .ifPresent(claim ->
                    entity
                        .reference(frame)
                        .map(site.corpus()::get)
                        .ifPresent(wider -> look(claim, entity, wider, findings))));
  }

  private static void look(Claim date, Entity entity, Entity frame, Findings findings) {
    if (date.when().isEmpty()) {
      return;
    }
    When when = date.when().get();
    Optional<When> begins = all(frame, Frames.BEGAN).stream().min(When.order());
    Optional<When> ends = all(frame, Frames.ENDED).stream().max(When.order());
    if (begins.filter(when::isCertainlyBefore).isPresent()) {
      add(date, entity, "before", frame, "began", begins.get(), findings);
    } else if (ends.filter(end -> end.isCertainlyBefore(when)).isPresent()) {
      add(date, entity, "after", frame, "ended", ends.get(), findings);
    }
  }

  private static void add(
      Claim date,
      Entity entity,
      String side,
      Entity frame,
      String verb,
      When bound,
      Findings findings) {
    findings.addWithHint(
        date.span(),
        Optional.of("the dates stand in " + frame.span().file().path()),
        entity.title(),
        side,
        frame.title(),
        verb,
        bound.plain());
  }

  private static List<When> all(Entity frame, String field) {
    return frame.claims(field).stream()
        .filter(Claim::stands)
        .flatMap(claim -> claim.when().stream())
        .toList();
  }
}
