package org.rapporteur.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.rapporteur.view.ClaimView;
import org.rapporteur.view.CourseView;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.PositionPageView;
import org.rapporteur.view.PositionsView;
import org.rapporteur.view.SourceView;
import org.rapporteur.view.StanceView;
import org.rapporteur.view.ValueView;

/** Positions with everything a template may meet. */
final class PositionSamples {
  private static final LinkView PAGE = new LinkView("A page " + Samples.HOSTILE, "../a/index.html");

  private PositionSamples() {}

  static PositionsView none() {
    return new PositionsView(List.of(), List.of(), Optional.empty());
  }

  static PositionsView all(Supplier<ClaimView> claims, ValueView party, ValueView date) {
    return new PositionsView(
        List.of(course(claims, party, Optional.empty(), Optional.of(PAGE))),
        List.of(course(claims, party, Optional.of(date), Optional.empty())),
        Optional.of(PAGE));
  }

  static Map<String, Object> page(
      Supplier<ClaimView> claims, ValueView party, ValueView date, List<SourceView> sources) {
    PositionPageView.Side side =
        new PositionPageView.Side(
            Optional.of(PAGE), Optional.of(date), List.of(stance(claims, false)));
    PositionPageView.Side bare =
        new PositionPageView.Side(Optional.empty(), Optional.empty(), List.of());
    return Map.of(
        "page",
        Samples.page("survey", "What each side wants"),
        "matrix",
        new PositionPageView(
            Optional.of(PAGE),
            List.of(
                new PositionPageView.ShiftView(PAGE, party, side, bare, List.of()),
                new PositionPageView.ShiftView(
                    PAGE,
                    party,
                    bare,
                    bare,
                    List.of(
                        new PositionPageView.Step(Optional.of(date), List.of(claims.get())),
                        new PositionPageView.Step(Optional.empty(), List.of(claims.get()))))),
            List.of(
                course(claims, party, Optional.of(date), Optional.empty()),
                course(claims, party, Optional.empty(), Optional.of(PAGE))),
            5,
            sources));
  }

  static Map<String, Object> emptyPage() {
    return Map.of(
        "page",
        Samples.page("survey", "What each side wants"),
        "matrix",
        new PositionPageView(Optional.empty(), List.of(), List.of(), 0, List.of()));
  }

  private static CourseView course(
      Supplier<ClaimView> claims,
      ValueView party,
      Optional<ValueView> date,
      Optional<LinkView> wider) {
    List<ValueView> parties = IntStream.range(0, 5).mapToObj(_ -> party).toList();
    List<CourseView.CellView> cells =
        IntStream.range(0, 5)
            .mapToObj(i ->
                new CourseView.CellView(
                    i == 1 ? List.of() : List.of(stance(claims, i == 2), stance(claims, false))))
            .toList();
    return new CourseView(
        PAGE,
        wider,
        parties,
        List.of(
            new CourseView.MomentView(Optional.of(PAGE), date, cells),
            new CourseView.MomentView(
                Optional.empty(),
                Optional.empty(),
                cells.stream().map(_ -> new CourseView.CellView(List.of())).toList())));
  }

  private static StanceView stance(Supplier<ClaimView> claims, boolean here) {
    return new StanceView(
        PAGE,
        List.of(claims.get()),
        here ? Optional.empty() : Optional.of(claims.get().value()),
        here ? List.of(claims.get()) : List.of(),
        here ? List.of() : List.of(PAGE, PAGE),
        here);
  }
}
