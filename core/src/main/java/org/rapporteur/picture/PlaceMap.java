package org.rapporteur.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.desk.Venue;
import org.rapporteur.model.Entity;
import org.rapporteur.view.MapView;

/**
 * A map with its marks and their labels. Places that fall together share a mark; a label stands
 * beside, above or below its mark, wherever it covers neither a mark nor another label, and where
 * there is no such place the mark carries a number instead.
 */
public final class PlaceMap {
  /** The size of a drawing and of its letters. */
  private record Sheet(int width, int height, Lettering names, Lettering counts, int least) {}

  private static final Sheet WIDE = new Sheet(920, 520, new Lettering(17), new Lettering(14), 9);
  private static final Sheet NARROW = new Sheet(340, 380, new Lettering(15), new Lettering(13), 9);

  /** How much larger a mark grows for each round, and how large it gets. */
  private static final int GROWTH = 1;

  private static final int LARGEST = 14;
  private static final int EDGE = 6;
  private static final int WIDEST = 190;

  /** Places that share a mark. */
  private record Cluster(List<Venue> venues, int x, int y, int radius, String number) {
    int rounds() {
      return venues.stream().mapToInt(venue -> venue.rounds().size()).sum();
    }
  }

  /** A stretch of the drawing that is taken. */
  private record Box(int left, int top, int right, int bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private PlaceMap() {}

  /** The drawing for wide pages and print. */
  public static MapView.Drawing wide(List<Venue> venues, Atlas atlas) {
    return draw(venues, atlas, WIDE);
  }

  /** The drawing for phones. */
  public static MapView.Drawing narrow(List<Venue> venues, Atlas atlas) {
    return draw(venues, atlas, NARROW);
  }

  private static MapView.Drawing draw(List<Venue> venues, Atlas atlas, Sheet sheet) {
    Frame frame =
        Frame.around(
            venues.stream()
                .map(venue ->
                    new Frame.Place(
                        venue.point().latitude().doubleValue(),
                        venue.point().longitude().doubleValue()))
                .toList(),
            sheet.width,
            sheet.height);
    Sheet cut = new Sheet(sheet.width, frame.height(), sheet.names, sheet.counts, sheet.least);
    List<Cluster> clusters = clusters(venues, frame, cut);
    Atlas.World world = atlas.world();
    return new MapView.Drawing(
        cut.width,
        cut.height,
        Outline.rings(world.land(), frame),
        Outline.lines(world.borders(), frame),
        Outline.lines(world.disputed(), frame),
        marks(clusters, cut));
  }

  /** Places whose marks would cover each other share one, at the point of the first. */
  private static List<Cluster> clusters(List<Venue> venues, Frame frame, Sheet sheet) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < venues.size(); i++) {
      Venue venue = venues.get(i);
      int x = x(venue, frame);
      int y = y(venue, frame);
      List<Integer> home =
          groups.stream()
              .filter(group -> {
                Venue first = venues.get(group.getFirst());
                return distance(x(first, frame) - x, y(first, frame) - y) < 2 * sheet.least + 2;
              })
              .findFirst()
              .orElseGet(() -> {
                List<Integer> group = new ArrayList<>();
                groups.add(group);
                return group;
              });
      home.add(i);
    }
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      List<Integer> group = groups.get(i);
      List<Venue> members = group.stream().map(venues::get).toList();
      int x = x(members.getFirst(), frame);
      int y = y(members.getFirst(), frame);
      int room = LARGEST;
      for (int j = 0; j < groups.size(); j++) {
        Venue other = venues.get(groups.get(j).getFirst());
        int away = distance(x(other, frame) - x, y(other, frame) - y);
        room = i == j ? room : Math.min(room, away / 2 - 1);
      }
      int rounds = members.stream().mapToInt(venue -> venue.rounds().size()).sum();
      int radius = sheet.least + GROWTH * Math.max(0, rounds - 1);
      clusters.add(
          new Cluster(
              members,
              x,
              y,
              Math.max(sheet.least, Math.min(radius, Math.min(LARGEST, room))),
              (group.getFirst() + 1) + (group.size() > 1 ? "+" : "")));
    }
    return clusters;
  }

  private static int distance(int across, int down) {
    return (int) Math.sqrt((double) across * across + (double) down * down);
  }

  private static int x(Venue venue, Frame frame) {
    return frame.x(venue.point().longitude().doubleValue());
  }

  private static int y(Venue venue, Frame frame) {
    return frame.y(venue.point().latitude().doubleValue());
  }

  private static List<MapView.Mark> marks(List<Cluster> clusters, Sheet sheet) {
    List<Box> taken = new ArrayList<>();
    clusters.forEach(cluster -> taken.add(around(cluster, 1)));
    List<MapView.Mark> marks = new ArrayList<>();
    // Those with most rounds have the first choice.
    List<Cluster> byRank =
        clusters.stream()
            .sorted((one, other) -> Integer.compare(other.rounds(), one.rounds()))
            .toList();
    for (Cluster cluster : byRank) {
      marks.add(mark(cluster, sheet, taken));
    }
    return marks;
  }

  private static Box around(Cluster cluster, int room) {
    int reach = cluster.radius + room;
    return new Box(cluster.x - reach, cluster.y - reach, cluster.x + reach, cluster.y + reach);
  }

  private static MapView.Mark mark(Cluster cluster, Sheet sheet, List<Box> taken) {
    List<String> names = sheet.names.lines(name(cluster), Math.min(WIDEST, sheet.width / 2), 2);
    String count =
        cluster.rounds() == 0
            ? ""
            : cluster.rounds() + (cluster.rounds() == 1 ? " round" : " rounds");
    int width =
        Math.max(
            names.stream().mapToInt(sheet.names::width).max().orElse(0), sheet.counts.width(count));
    int step = sheet.names.size() + 2;
    int height = names.size() * step + (count.isEmpty() ? 0 : sheet.counts.size() + 3);
    int beside = cluster.radius + 6;
    int[][] places = {
      {cluster.x + beside, cluster.y - height / 2, 0},
      {cluster.x - beside - width, cluster.y - height / 2, 2},
      {cluster.x - width / 2, cluster.y - beside - height, 1},
      {cluster.x - width / 2, cluster.y + beside, 1},
      {cluster.x + beside, cluster.y - height, 0},
      {cluster.x + beside, cluster.y, 0},
      {cluster.x - beside - width, cluster.y - height, 2},
      {cluster.x - beside - width, cluster.y, 2},
      {cluster.x - cluster.radius, cluster.y - beside - height, 0},
      {cluster.x - cluster.radius, cluster.y + beside, 0},
      {cluster.x + cluster.radius - width, cluster.y - beside - height, 2},
      {cluster.x + cluster.radius - width, cluster.y + beside, 2},
    };
    for (int[] place : places) {
      Box box = new Box(place[0], place[1], place[0] + width, place[1] + height);
      boolean fits =
          box.left >= EDGE
              && box.top >= EDGE
              && box.right <= sheet.width - EDGE
              && box.bottom <= sheet.height - EDGE;
      if (fits && taken.stream().noneMatch(box::meets)) {
        taken.add(box);
        return labelled(cluster, names, count, box, place[2], sheet);
      }
    }
    return new MapView.Mark(
        cluster.x, cluster.y, cluster.radius, cluster.number, List.of(), "middle");
  }

  private static MapView.Mark labelled(
      Cluster cluster, List<String> names, String count, Box box, int side, Sheet sheet) {
    int x =
        switch (side) {
          case 0 -> box.left;
          case 1 -> (box.left + box.right) / 2;
          default -> box.right;
        };
    int y = box.top;
    List<MapView.Line> lines = new ArrayList<>();
    for (String name : names) {
      y += sheet.names.size() + 2;
      lines.add(new MapView.Line(x, y - 4, name));
    }
    if (!count.isEmpty()) {
      lines.add(new MapView.Line(x, y + sheet.counts.size(), count));
    }
    return new MapView.Mark(
        cluster.x,
        cluster.y,
        cluster.radius,
        "",
        lines,
        List.of("start", "middle", "end").get(side));
  }

  /** The name of a place; of several that of the one they all are or lie in, if there is one. */
  private static String name(Cluster cluster) {
    List<Venue> venues = cluster.venues;
    Entity first = venues.getFirst().place();
    if (venues.size() == 1) {
      return first.title();
    }
    return Stream.concat(Stream.of(first), venues.getFirst().within().stream())
        .filter(place -> venues.stream().allMatch(venue -> isOrLiesIn(venue, place)))
        .findFirst()
        .map(Entity::title)
        .orElse(first.title() + " and " + (venues.size() - 1) + " more");
  }

  private static boolean isOrLiesIn(Venue venue, Entity place) {
    return venue.place().id().equals(place.id())
        || venue.within().filter(wider -> wider.id().equals(place.id())).isPresent();
  }
}
