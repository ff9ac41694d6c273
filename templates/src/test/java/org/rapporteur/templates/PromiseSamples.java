package org.rapporteur.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.view.BalanceView;
import org.rapporteur.view.ClaimView;
import org.rapporteur.view.CommitmentsView;
import org.rapporteur.view.FlowRowView;
import org.rapporteur.view.FlowView;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.PromiseView;
import org.rapporteur.view.PromisesView;
import org.rapporteur.view.ValueView;

/** Promises with everything a template may meet. */
final class PromiseSamples {
  private static final LinkView PAGE = new LinkView("A page " + Samples.HOSTILE, "../a/index.html");

  private PromiseSamples() {}

  static PromisesView none() {
    return new PromisesView(List.of(), List.of());
  }

  static PromisesView all(Supplier<ClaimView> claims, ValueView value) {
    return new PromisesView(
        List.of(flow(claims, value), bare()), List.of(promise(claims, value), barePromise()));
  }

  static Map<String, Object> commitments(Supplier<ClaimView> claims, ValueView value) {
    return Map.of(
        "page",
        Samples.page("survey", "What was promised"),
        "commitments",
        new CommitmentsView(
            List.of(
                new CommitmentsView.Group(
                    "open", 7, List.of(promise(claims, value), barePromise())),
                new CommitmentsView.Group("offered", 1, List.of(barePromise())),
                new CommitmentsView.Group("unsaid", 1, List.of(barePromise()))),
            List.of(
                new CommitmentsView.Paper(
                    PAGE,
                    Optional.of(value),
                    Optional.of(value),
                    Optional.of(value),
                    List.of(value, value),
                    List.of(value),
                    List.of(PAGE, PAGE)),
                new CommitmentsView.Paper(
                    PAGE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(value),
                    List.of(),
                    List.of(),
                    List.of()))));
  }

  static Map<String, Object> noCommitments() {
    return Map.of(
        "page",
        Samples.page("survey", "What was promised"),
        "commitments",
        new CommitmentsView(List.of(), List.of()));
  }

  private static FlowRowView.Cell told(Supplier<ClaimView> claims) {
    return new FlowRowView.Cell(List.of(claims.get(), claims.get()), Optional.empty());
  }

  private static FlowView flow(Supplier<ClaimView> claims, ValueView value) {

    FlowRowView.Cell none = new FlowRowView.Cell(List.of(), Optional.empty());
    FlowRowView.Cell sum = new FlowRowView.Cell(List.of(), Optional.of("390 + 307 = 697"));
    return new FlowView(
        Optional.of(value),
        Optional.of(value),
        false,
        "people " + Samples.HOSTILE,
        List.of(new FlowView.Claimant(Optional.of(value)), new FlowView.Claimant(Optional.empty())),
        List.of(
            new FlowRowView("promised", Optional.empty(), List.of(told(claims), none)),
            new FlowRowView("stage", Optional.of(value), List.of(told(claims), told(claims))),
            new FlowRowView("stage", Optional.empty(), List.of(none, told(claims))),
            new FlowRowView("sum", Optional.empty(), List.of(none, sum)),
            new FlowRowView("total", Optional.of(value), List.of(told(claims), none))),
        List.of(
            new BalanceView(
                Optional.of(value),
                Optional.of(value),
                "1,000",
                Optional.of("697"),
                Optional.of("303"),
                Optional.empty()),
            new BalanceView(
                Optional.empty(),
                Optional.empty(),
                "1,000",
                Optional.of("1,200"),
                Optional.empty(),
                Optional.of("200"))),
        List.of(new FlowView.Count(value, "697"), new FlowView.Count(value, "700")));
  }

  private static FlowView bare() {
    return new FlowView(
        Optional.empty(),
        Optional.empty(),
        true,
        "",
        List.of(new FlowView.Claimant(Optional.empty())),
        List.of(
            new FlowRowView(
                "promised",
                Optional.empty(),
                List.of(new FlowRowView.Cell(List.of(), Optional.empty())))),
        List.of(
            new BalanceView(
                Optional.empty(),
                Optional.empty(),
                "24–48",
                Optional.empty(),
                Optional.of("24–48"),
                Optional.empty())),
        List.of());
  }

  private static PromiseView promise(Supplier<ClaimView> claims, ValueView value) {
    return new PromiseView(
        PAGE,
        "open",
        Optional.of(value),
        Optional.of(value),
        Optional.of(value),
        List.of(value, value),
        List.of(value),
        List.of(flow(claims, value)));
  }

  private static PromiseView barePromise() {
    return new PromiseView(
        PAGE,
        "offered",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(bare()));
  }
}
