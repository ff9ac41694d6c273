package org.rapporteur.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.view.ClaimListView;
import org.rapporteur.view.ClaimView;
import org.rapporteur.view.FootingView;
import org.rapporteur.view.GapGroupView;
import org.rapporteur.view.GapView;
import org.rapporteur.view.GapsView;
import org.rapporteur.view.GradeView;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.ProvenanceView;
import org.rapporteur.view.QualifierView;
import org.rapporteur.view.ValueView;
import org.rapporteur.view.VoiceView;

/** The data of the pages computed of the whole site, with everything a template may meet. */
final class SurveySamples {
  private static final LinkView PAGE = new LinkView("A page " + Samples.HOSTILE, "../a/index.html");

  private SurveySamples() {}

  static Map<String, Object> provenance() {
    return Map.of(
        "page",
        Samples.page("survey", "How it is sourced"),
        "provenance",
        new ProvenanceView(
            footing(),
            List.of(new ProvenanceView.TypeFooting(Samples.type("round"), footing())),
            List.of(
                list("contested", Optional.empty(), 3, 0),
                list("corrected", Optional.empty(), 1, 0),
                list("superseded", Optional.empty(), 1, 0),
                list("one-sided", Optional.of(value("The North")), 20, 7),
                list("single", Optional.empty(), 40, 7),
                list("unsourced", Optional.empty(), 1, 0)),
            List.of(grade(Optional.of(value("B"))), grade(Optional.empty())),
            IntStream.range(0, 20).mapToObj(SurveySamples::voice).toList(),
            5,
            List.of(
                new ProvenanceView.CorrectionView(PAGE, Optional.of(value("Monday")), claim(3)),
                new ProvenanceView.CorrectionView(PAGE, Optional.empty(), claim(4)))));
  }

  static Map<String, Object> emptyProvenance() {
    FootingView none = new FootingView(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Optional.empty());
    return Map.of(
        "page",
        Samples.page("survey", "How it is sourced"),
        "provenance",
        new ProvenanceView(none, List.of(), List.of(), List.of(), List.of(), 0, List.of()));
  }

  static Map<String, Object> gaps() {
    return Map.of(
        "page",
        Samples.page("survey", "What is not known"),
        "gaps",
        new GapsView(
            List.of(
                new GapGroupView(
                    "no-delegation",
                    20,
                    IntStream.range(0, 20)
                        .mapToObj(
                            _ -> new GapGroupView.GapLine(PAGE, 2, List.of(value("The North"))))
                        .toList(),
                    0),
                group("missing-seats"),
                group("unnamed-seats"),
                group("no-source"),
                group("of-a-later-version")),
            List.of(new GapView(PAGE, "Round", List.of(claim(1), claim(2))))));
  }

  static Map<String, Object> noGaps() {
    return Map.of(
        "page",
        Samples.page("survey", "What is not known"),
        "gaps",
        new GapsView(List.of(), List.of()));
  }

  static FootingView footing() {
    return new FootingView(
        52, 41, 23, 9, 6, 2, 1, 1, 3, 1, Optional.of(new LinkView("Sourced", "../p/index.html")));
  }

  private static GapGroupView group(String kind) {
    return new GapGroupView(
        kind,
        3,
        List.of(
            new GapGroupView.GapLine(PAGE, 1, List.of()),
            new GapGroupView.GapLine(PAGE, 2, List.of())),
        1);
  }

  private static ClaimListView list(String name, Optional<ValueView> side, int pages, int state) {
    return new ClaimListView(
        name,
        side,
        pages * 3,
        state,
        IntStream.range(0, pages).mapToObj(SurveySamples::page).toList(),
        pages > 30 ? 9 : 0);
  }

  private static ClaimListView.ClaimPage page(int count) {
    return new ClaimListView.ClaimPage(
        PAGE,
        "Round",
        count + 1,
        List.of(
            new ClaimListView.ClaimLine("Held " + Samples.HOSTILE, claim(count), List.of(PAGE)),
            new ClaimListView.ClaimLine("Held", claim(count + 1), List.of())));
  }

  private static GradeView grade(Optional<ValueView> reliability) {
    return new GradeView(
        reliability,
        7,
        1,
        reliability.isPresent() ? 1 : 9,
        List.of(new GradeView.CitedSource(PAGE, 1)),
        reliability.isPresent() ? 0 : 8);
  }

  private static VoiceView voice(int number) {
    return new VoiceView(
        PAGE,
        number % 2 == 0 ? Optional.of(value("The North")) : Optional.empty(),
        number % 3 == 0,
        number,
        number * 2,
        number);
  }

  private static ClaimView claim(int number) {
    List<String> status = List.of("as-stated", "contested", "corrected", "superseded", "retracted");
    String word = status.get(number % status.size());
    return new ClaimView(
        value("A value " + Samples.HOSTILE),
        List.of(new QualifierView("office", "Office", List.of(value("Minister")))),
        List.of(),
        word,
        number % status.size() == 0 ? Optional.empty() : Optional.of(word),
        Optional.of(value("Somebody")),
        Optional.of(value("May")),
        Optional.of("2, probably true"),
        Optional.of("A remark."));
  }

  private static ValueView value(String text) {
    return new ValueView(
        "text", text, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
