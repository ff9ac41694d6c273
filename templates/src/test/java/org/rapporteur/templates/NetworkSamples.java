package org.rapporteur.templates;

import java.util.List;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.NetworkView;

/** A network with everything a template may meet. */
final class NetworkSamples {
  private static final LinkView PAGE = new LinkView("A page " + Samples.HOSTILE, "../a/index.html");

  private NetworkSamples() {}

  static NetworkView network() {
    NetworkView.Drawing drawing =
        new NetworkView.Drawing(
            340,
            100,
            List.of(
                new NetworkView.Edge("M0 0L10 10", false),
                new NetworkView.Edge("M0 0L20 20", true)),
            List.of(node("person", 0, false), node("organization", 1, true)));
    return new NetworkView(
        drawing,
        drawing,
        List.of(
            new NetworkView.Row(PAGE, "head " + Samples.HOSTILE, PAGE),
            new NetworkView.Row(PAGE, "", PAGE)),
        3);
  }

  private static NetworkView.Node node(String kind, int side, boolean absent) {
    return new NetworkView.Node(
        kind,
        side,
        absent,
        0,
        0,
        100,
        40,
        "start",
        List.of(new NetworkView.Line(8, 20, "A name " + Samples.HOSTILE)),
        absent ? List.of(new NetworkView.Line(8, 36, "absent")) : List.of());
  }
}
