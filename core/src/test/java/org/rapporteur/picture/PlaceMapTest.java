package org.rapporteur.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.desk.Venue;
import org.rapporteur.markdown.Body;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.schema.EntityType;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.Span;
import org.rapporteur.value.Coordinates;
import org.rapporteur.view.MapView;

final class PlaceMapTest {
  private static final Atlas ATLAS = new Atlas();
  private static final Span NOWHERE = new SourceFile("p.md", "").span(0, 0);

  private static Entity entity(String type, String title) {
    EntityType its =
        new EntityType(type, type, type, "", Optional.empty(), Optional.empty(), Map.of(), NOWHERE);
    return new Entity(
        new EntityId(type, title), its, title, Map.of(), Body.EMPTY, List.of(), List.of(), NOWHERE);
  }

  private static Venue venue(String title, double latitude, double longitude, int rounds) {
    return new Venue(
        entity("place", title),
        new Coordinates(BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude)),
        Optional.empty(),
        Optional.empty(),
        IntStream.range(0, rounds).mapToObj(i -> entity("round", "r" + i)).toList());
  }

  /** Left, top, right and bottom of what a mark and its label cover at least. */
  private static List<int[]> boxes(MapView.Mark mark, int size) {
    List<int[]> boxes = new ArrayList<>();
    boxes.add(
        new int[] {
          mark.x() - mark.radius(),
          mark.y() - mark.radius(),
          mark.x() + mark.radius(),
          mark.y() + mark.radius()
        });
    for (MapView.Line line : mark.label()) {
      int width = new Lettering(size).width(line.text());
      int left =
          switch (mark.anchor()) {
            case "start" -> line.x();
            case "middle" -> line.x() - width / 2;
            default -> line.x() - width;
          };
      boxes.add(new int[] {left, line.y() - size + 4, left + width, line.y()});
    }
    return boxes;
  }

  private static void check(MapView.Drawing drawing, int size) {
    List<int[]> boxes = new ArrayList<>();
    for (MapView.Mark mark : drawing.marks()) {
      for (int[] box : boxes(mark, size)) {
        assertTrue(
            box[0] >= 0 && box[1] >= 0 && box[2] <= drawing.width() && box[3] <= drawing.height(),
            () -> mark + " leaves the drawing");
        for (int[] other : boxes) {
          boolean meets =
              box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3];
          assertFalse(meets, () -> mark + " covers another");
        }
      }
      boxes(mark, size).forEach(boxes::add);
    }
  }

  @Test
  void noLabelCoversAnotherAndNoneLeavesTheDrawing() {
    List<Venue> crowd =
        IntStream.range(0, 40)
            .mapToObj(i ->
                venue(
                    "A place with a name of some length " + i,
                    40 + (i * 37 % 17) * 0.9,
                    20 + (i * 53 % 23) * 0.8,
                    1 + i % 4))
            .toList();
    check(PlaceMap.wide(crowd, ATLAS), 14);
    check(PlaceMap.narrow(crowd, ATLAS), 13);
  }

  @Test
  void placesThatFallTogetherShareAMark() {
    MapView.Drawing drawing =
        PlaceMap.wide(
            List.of(
                venue("One", 41.0391, 29.0, 2),
                venue("Two", 41.0437, 29.016, 1),
                venue("Three", 52, 29, 1)),
            ATLAS);
    assertEquals(2, drawing.marks().size());
    assertEquals(
        List.of("One and 1 more", "3 rounds"),
        drawing.marks().getFirst().label().stream().map(MapView.Line::text).toList());
    assertTrue(drawing.marks().getFirst().radius() > drawing.marks().getLast().radius());
  }

  @Test
  void northIsAboveAndEastIsRight() {
    MapView.Drawing drawing =
        PlaceMap.wide(List.of(venue("A", 41, 29, 1), venue("B", 52, 35, 1)), ATLAS);
    MapView.Mark a = drawing.marks().getFirst();
    MapView.Mark b = drawing.marks().getLast();
    assertTrue(b.x() > a.x() && b.y() < a.y());
  }

  @Test
  void goesOnBeyondTheDateLine() {
    MapView.Drawing drawing =
        PlaceMap.wide(List.of(venue("Fiji", -18, 178, 1), venue("Samoa", -14, -172, 1)), ATLAS);
    MapView.Mark fiji = drawing.marks().getFirst();
    MapView.Mark samoa = drawing.marks().getLast();
    assertTrue(samoa.x() > fiji.x(), "east of it");
    assertTrue(samoa.x() - fiji.x() < drawing.width() * 3 / 4);
    check(drawing, 14);
  }

  @Test
  void aSinglePlaceHasItsSurroundings() {
    MapView.Drawing drawing = PlaceMap.narrow(List.of(venue("Istanbul", 41, 29, 0)), ATLAS);
    assertEquals(drawing.width() / 2, drawing.marks().getFirst().x());
    assertFalse(drawing.land().isEmpty());
    assertFalse(drawing.borders().isEmpty());
    check(drawing, 13);
  }

  @Test
  void theSamePlacesMakeTheSameMap() {
    List<Venue> venues = List.of(venue("A", 41, 29, 1), venue("B", 52, 35, 1));
    assertEquals(PlaceMap.wide(venues, ATLAS), PlaceMap.wide(venues, new Atlas()));
  }

  @Test
  void aMapOfTheWorldIsNoLargerThanAPage() {
    List<Venue> world =
        List.of(venue("A", -50, -170, 1), venue("B", 0, 0, 1), venue("C", 70, 170, 1));
    int size =
        Stream.of(PlaceMap.wide(world, ATLAS), PlaceMap.narrow(world, ATLAS))
            .mapToInt(d -> d.land().length() + d.borders().length() + d.disputed().length())
            .sum();
    assertTrue(size < 80_000, () -> size + " characters");
    assertTrue(PlaceMap.wide(world, ATLAS).land().startsWith("M"));
  }
}
