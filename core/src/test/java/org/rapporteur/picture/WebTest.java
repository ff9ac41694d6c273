package org.rapporteur.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.view.NetworkView;

final class WebTest {
  private static Web.Knot knot(String name, List<Web.Knot> beyond) {
    return new Web.Knot("person", name, "a role of some length, held for a while", false, beyond);
  }

  private static List<Web.Knot> people(int count, String name) {
    return IntStream.range(0, count).mapToObj(i -> knot(name + i, List.of())).toList();
  }

  private static void check(NetworkView.Drawing drawing) {
    List<NetworkView.Node> nodes = drawing.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      NetworkView.Node node = nodes.get(i);
      assertTrue(
          node.left() >= 0
              && node.top() >= 0
              && node.left() + node.width() <= drawing.width()
              && node.top() + node.height() <= drawing.height(),
          () -> node + " leaves the drawing");
      for (NetworkView.Line line : node.lines()) {
        int width = new Lettering(15).width(line.text());
        assertTrue(width <= node.width(), () -> line + " leaves its box");
        assertTrue(line.y() > node.top() && line.y() <= node.top() + node.height());
      }
      for (NetworkView.Node other : nodes.subList(0, i)) {
        boolean meets =
            node.left() < other.left() + other.width()
                && other.left() < node.left() + node.width()
                && node.top() < other.top() + other.height()
                && other.top() < node.top() + node.height();
        assertFalse(meets, () -> node + " covers " + other);
      }
    }
  }

  @Test
  void noNameCoversAnotherAndNoneLeavesTheDrawing() {
    Web.Knot centre = knot("Istanbul, 16 May 2025", List.of());
    List<Web.Knot> first = List.of(knot("Russia", people(8, "Elena Podobreyevskaya ")));
    List<Web.Knot> second =
        List.of(
            knot("Ukraine", people(30, "Donaudampfschifffahrtsgesellschaftskapitän")),
            knot("Türkiye", List.of()));
    check(Web.wide(centre, first, second));
    check(Web.narrow(centre, first, second));
    assertEquals(1 + 1 + 8 + 1 + 30 + 1, Web.wide(centre, first, second).nodes().size());
  }

  @Test
  void everyNodeButTheCentreIsTied() {
    NetworkView.Drawing drawing =
        Web.wide(knot("Centre", List.of()), List.of(knot("A", people(2, "a"))), people(3, "b"));
    assertEquals(drawing.nodes().size() - 1, drawing.edges().size());
  }

  @Test
  void theFirstSideIsLeftAndTheSecondRight() {
    NetworkView.Drawing drawing =
        Web.wide(knot("Centre", List.of()), people(1, "left"), people(1, "right"));
    NetworkView.Node centre =
        drawing.nodes().stream().filter(node -> node.side() == 0).findFirst().orElseThrow();
    for (NetworkView.Node node : drawing.nodes()) {
      assertEquals(
          Integer.compare(node.side() == 1 ? -1 : node.side() == 2 ? 1 : 0, 0),
          Integer.compare(node.left(), centre.left()));
    }
  }

  @Test
  void aCentreAloneIsDrawn() {
    check(Web.wide(knot("Centre", List.of()), List.of(), List.of()));
    check(Web.narrow(knot("Centre", List.of()), List.of(), List.of()));
  }

  @Test
  void whoDidNotComeIsTiedOtherwise() {
    Web.Knot absent = new Web.Knot("person", "Anna", "absent", true, List.of());
    assertTrue(
        Web.wide(knot("Centre", List.of()), List.of(absent), List.of())
            .edges()
            .getFirst()
            .absent());
  }
}
