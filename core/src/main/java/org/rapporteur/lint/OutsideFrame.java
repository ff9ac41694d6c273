package org.rapporteur.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.desk.Frames;
import org.rapporteur.desk.Meetings;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.value.When;

/**
 * A round held before its talks began or after they ended; talks so with their process, a session
 * with its round.
 */
final class OutsideFrame implements Lint {
  /** Pages of a type, the fields that date them, and what another field says they are part of. */
  private record Part(String type, List<String> dates, String frame) {}

  private static final List<Part> PARTS =
      List.of(
          new Part(Meetings.SESSION, List.of(Meetings.HELD), Meetings.ROUND),
          new Part(Meetings.ROUND, List.of(Meetings.HELD), Frames.TALKS),
          new Part(Frames.TALKS, List.of(Frames.BEGAN, Frames.ENDED), Frames.PROCESS),
          new Part(Frames.PROCESS, List.of(Frames.BEGAN, Frames.ENDED), Frames.CONFLICT));

  /** The first and the last day of a frame, with the word for each. */
  private record Bound(String field, String verb) {}

  private static final List<Bound> FIRST =
      List.of(new Bound(Frames.BEGAN, "began"), new Bound(Meetings.HELD, "was held"));

  private static final List<Bound> LAST =
      List.of(new Bound(Frames.ENDED, "ended"), new Bound(Meetings.HELD, "was held"));

  @Override
  public Code code() {
    return Code.OUTSIDE_FRAME;
  }

  @Override
  public void look(Subject site, Findings findings) {
    for (Part part : PARTS) {
      site.ofType(part.type)
          .forEach(entity ->
              entity
                  .reference(part.frame)
                  .map(site.corpus()::get)
                  .ifPresent(frame -> look(entity, part, frame, findings)));
    }
  }

  /** One date outside is enough: the other lies outside for the same reason. */
  private static void look(Entity entity, Part part, Entity frame, Findings findings) {
    for (String field : part.dates) {
      List<When> dates = Certainty.dates(entity, field);
      Optional<Bound> before =
          bound(FIRST, bound -> Certainty.areBefore(dates, Certainty.dates(frame, bound.field)));
      Optional<Bound> after =
          bound(LAST, bound -> Certainty.areBefore(Certainty.dates(frame, bound.field), dates));
      Optional<Bound> crossed = before.or(() -> after);
      if (crossed.isPresent()) {
        String side = before.isPresent() ? "before" : "after";
        add(entity, entity.claim(field).orElseThrow(), side, frame, crossed.get(), findings);
        return;
      }
    }
  }

  private static Optional<Bound> bound(List<Bound> bounds, Predicate<Bound> isCrossed) {
    return bounds.stream().filter(isCrossed).findFirst();
  }

  private static void add(
      Entity entity, Claim date, String side, Entity frame, Bound bound, Findings findings) {
    Claim other = frame.claim(bound.field).orElseThrow();
    findings.addWithHint(
        date.span(),
        Optional.of("that date stands in " + Subject.place(other)),
        entity.title(),
        side,
        frame.title(),
        bound.verb,
        other.when().stream().map(When::plain).findFirst().orElse(""));
  }
}
