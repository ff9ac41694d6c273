package org.rapporteur.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.MapView;
import org.rapporteur.view.ValueView;

/** A map with everything a template may meet. */
final class MapSamples {
  private static final LinkView PAGE = new LinkView("A page " + Samples.HOSTILE, "../a/index.html");

  private MapSamples() {}

  static MapView map(ValueView date) {
    return new MapView(
        drawing(920, 520),
        drawing(340, 380),
        List.of(
            new MapView.Row(
                "1",
                PAGE,
                Optional.of(PAGE),
                "41.01, 28.98",
                List.of(
                    new MapView.Meeting(PAGE, Optional.of(date)),
                    new MapView.Meeting(PAGE, Optional.empty()))),
            new MapView.Row("2", PAGE, Optional.empty(), "0, 0", List.of())));
  }

  static Map<String, Object> page(ValueView date) {
    return Map.of("page", Samples.page("survey", "Where they met"), "map", map(date));
  }

  private static MapView.Drawing drawing(int width, int height) {
    return new MapView.Drawing(
        width,
        height,
        "M0 0l10 0 0 10z",
        "M0 0l10 10",
        width > 500 ? "M0 0l5 5" : "",
        List.of(
            new MapView.Mark(
                20,
                20,
                7,
                "",
                List.of(
                    new MapView.Line(30, 20, "Istanbul " + Samples.HOSTILE),
                    new MapView.Line(30, 40, "2 rounds")),
                "start"),
            new MapView.Mark(40, 40, 12, "2", List.of(), "middle")));
  }
}
