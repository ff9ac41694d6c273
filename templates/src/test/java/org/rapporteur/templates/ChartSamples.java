package org.rapporteur.templates;

import java.util.List;
import java.util.Optional;
import org.rapporteur.picture.StagesChart;
import org.rapporteur.value.Quantity;
import org.rapporteur.view.ChartsView;
import org.rapporteur.view.StagesView;

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
}
