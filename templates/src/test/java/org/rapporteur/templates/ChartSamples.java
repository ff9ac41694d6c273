package org.rapporteur.templates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.picture.LineupChart;
import org.rapporteur.picture.StagesChart;
import org.rapporteur.picture.TimelineChart;
import org.rapporteur.value.Quantity;
import org.rapporteur.view.ChartsView;
import org.rapporteur.view.LineupPictureView;
import org.rapporteur.view.StagesView;
import org.rapporteur.view.TimelinePictureView;

/** Charts with everything a template may meet. */
final class ChartSamples {
  private ChartSamples() {}

  static ChartsView none() {
    return new ChartsView(List.of());
  }

  static ChartsView all() {
    return new ChartsView(List.of(stages("about 1000 people"), stages("at least 300–400 hours")));
  }

  private static StagesView stages(String promised) {
    return new StagesChart(
            "people",
            "promised",
            List.of(
                bar(promised, stage("390"), stage("307")), bar(promised), bar("1", stage("5000"))))
        .view()
        .orElseThrow();
  }

  private static StagesChart.Bar bar(String promised, StagesChart.Stage... stages) {
    return new StagesChart.Bar(
        "North to " + Samples.HOSTILE,
        "promised by " + Samples.HOSTILE,
        Optional.of(amount(promised)),
        List.of(stages),
        Optional.of(amount("600–700")),
        List.of(stage("800")),
        Optional.of(amount("200")),
        Optional.empty());
  }

  private static StagesChart.Stage stage(String amount) {
    return new StagesChart.Stage("a day, " + Samples.HOSTILE, amount(amount));
  }

  private static Quantity amount(String text) {
    return Quantity.parse(text).toOptional().orElseThrow();
  }

  static TimelinePictureView timeline() {
    return new TimelineChart(
            Samples.HOSTILE,
            List.of(
                happening("2022-03-29", "2022-03-29", TimelineChart.State.HAPPENED),
                happening("2025-05-16", "2025-05-16", TimelineChart.State.HAPPENED),
                happening("2025-06-01", "2025-06-30", TimelineChart.State.UNCERTAIN),
                happening("2025-07-23", "2025-07-23", TimelineChart.State.PLANNED),
                happening("2025-07-23", "2025-07-24", TimelineChart.State.NOT_KEPT)))
        .view()
        .orElseThrow();
  }

  private static TimelineChart.Happening happening(
      String first, String last, TimelineChart.State state) {
    TimelineChart.Days days = new TimelineChart.Days(LocalDate.parse(first), LocalDate.parse(last));
    return new TimelineChart.Happening(
        TimelineChart.Lane.ROUNDS,
        "Round " + Samples.HOSTILE,
        "on " + Samples.HOSTILE,
        Optional.of(days),
        state,
        List.of(new TimelineChart.Days(days.first().minusDays(3), days.first().minusDays(2))));
  }

  static LineupPictureView lineup() {
    return new LineupChart(
            Samples.HOSTILE,
            List.of("Round " + Samples.HOSTILE, "Round two"),
            List.of(
                person(seat("head", false, "absent", "new"), seat("deputy-head", false, "", "")),
                person(seat("member", true, "", ""), LineupChart.NoSeat.GONE),
                person(seat("<", false, "replaced", "promoted"), LineupChart.NoSeat.NOT_LISTED),
                person(LineupChart.NoSeat.NOT_NAMED, seat("", false, "stand-in", "demoted")),
                person(LineupChart.NoSeat.NOT_NAMED, seat("unofficial", false, "", ""))))
        .view()
        .orElseThrow();
  }

  private static LineupChart.Row person(LineupChart.Cell... cells) {
    return new LineupChart.Row("Somebody " + Samples.HOSTILE, List.of(cells));
  }

  private static LineupChart.Seat seat(String role, boolean contested, String away, String move) {
    return new LineupChart.Seat(role, role + Samples.HOSTILE, contested, away, move);
  }
}
