package org.rapporteur.picture;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.view.NetworkView;

/**
 * A network laid out as a tree from its centre: on wide pages to both sides in columns, on phones
 * downwards, each step indented. A node stands at the middle of those beyond it, so no two cover
 * each other and no lines cross.
 */
public final class Web {
  /** The most nodes that are drawn beside one. */
  public static final int MOST = 30;

  /**
   * A node to be laid out.
   *
   * @param kind round, person, organization or delegation
   */
  public record Knot(String kind, String name, String note, boolean absent, List<Knot> beyond) {}

  private static final Lettering NAMES = new Lettering(15);
  private static final Lettering NOTES = new Lettering(13);
  private static final int NAME_STEP = 19;
  private static final int NOTE_STEP = 16;
  private static final int GAP = 8;
  private static final int PAD = 8;

  private static final int WIDTH = 980;
  private static final int CENTRE = 190;
  private static final int NEAR = 170;
  private static final int FAR = 178;
  private static final int ROOM = (WIDTH - CENTRE - 2 * NEAR - 2 * FAR) / 4;

  private static final int PHONE = 340;
  private static final int INDENT = 22;

  private final List<NetworkView.Node> nodes = new ArrayList<>();
  private final List<NetworkView.Edge> edges = new ArrayList<>();

  private Web() {}

  /** A node with its words in lines. */
  private record Set(List<String> lines, List<String> notes) {
    static Set of(Knot knot, int width) {
      return new Set(
          NAMES.lines(knot.name, width - 2 * PAD, 3),
          knot.note.isEmpty() ? List.of() : NOTES.lines(knot.note, width - 2 * PAD, 3));
    }

    int height() {
      return lines.size() * NAME_STEP + notes.size() * NOTE_STEP + 6;
    }
  }

  /** The drawing for wide pages and print. */
  public static NetworkView.Drawing wide(Knot centre, List<Knot> first, List<Knot> second) {
    Web web = new Web();
    Set set = Set.of(centre, CENTRE);
    int height =
        Math.max(set.height(), Math.max(web.height(first, 1), web.height(second, 1))) + 2 * GAP;
    int middle = height / 2;
    int left = (WIDTH - CENTRE) / 2;
    web.side(first, 1, middle - web.height(first, 1) / 2, left, middle);
    web.side(second, 2, middle - web.height(second, 1) / 2, left + CENTRE, middle);
    web.put(centre, set, 0, left, middle - set.height() / 2, CENTRE, "middle");
    return new NetworkView.Drawing(WIDTH, height, List.copyOf(web.edges), List.copyOf(web.nodes));
  }

  /** The height some nodes take with all that is beyond them. */
  private int height(List<Knot> knots, int depth) {
    return knots.stream().mapToInt(knot -> height(knot, depth) + GAP).sum();
  }

  private int height(Knot knot, int depth) {
    int own = Set.of(knot, depth == 1 ? NEAR : FAR).height();
    return depth > 1 ? own : Math.max(own, height(knot.beyond, depth + 1));
  }

  /** The nodes of one side, from above; lines lead to the point they are tied to. */
  private void side(List<Knot> knots, int side, int from, int toX, int toY) {
    int top = from;
    for (Knot knot : knots) {
      int whole = height(knot, 1);
      Set set = Set.of(knot, NEAR);
      int middle = top + whole / 2;
      int left = side == 1 ? toX - ROOM - NEAR : toX + ROOM;
      edge(toX, toY, side == 1 ? left + NEAR : left, middle, knot.absent);
      int beyond = middle - height(knot.beyond, 2) / 2;
      for (Knot far : knot.beyond) {
        Set words = Set.of(far, FAR);
        int farLeft = side == 1 ? left - ROOM - FAR : left + NEAR + ROOM;
        edge(
            side == 1 ? left : left + NEAR,
            middle,
            side == 1 ? farLeft + FAR : farLeft,
            beyond + words.height() / 2,
            far.absent);
        put(far, words, side, farLeft, beyond, FAR, side == 1 ? "end" : "start");
        beyond += words.height() + GAP;
      }
      put(knot, set, side, left, middle - set.height() / 2, NEAR, "middle");
      top += whole + GAP;
    }
  }

  private void edge(int fromX, int fromY, int toX, int toY, boolean absent) {
    int bend = (fromX + toX) / 2;
    edges.add(
        new NetworkView.Edge(
            "M" + fromX + " " + fromY + "C" + bend + " " + fromY + " " + bend + " " + toY + " "
                + toX + " " + toY,
            absent));
  }

  /** The drawing for phones. */
  public static NetworkView.Drawing narrow(Knot centre, List<Knot> first, List<Knot> second) {
    Web web = new Web();
    Set set = Set.of(centre, PHONE);
    web.put(centre, set, 0, 0, 2, PHONE, "start");
    int top = set.height() + 2 + GAP;
    top = web.below(first, 1, 1, set.height() + 2, top);
    top = web.below(second, 2, 1, set.height() + 2, top);
    return new NetworkView.Drawing(PHONE, top + 2, List.copyOf(web.edges), List.copyOf(web.nodes));
  }

  private int below(List<Knot> knots, int side, int depth, int parent, int from) {
    int top = from;
    int left = depth * INDENT;
    for (Knot knot : knots) {
      Set set = Set.of(knot, PHONE - left);
      int middle = top + NAME_STEP / 2 + 3;
      edges.add(
          new NetworkView.Edge(
              "M" + (left - INDENT / 2) + " " + parent + "V" + middle + "H" + left, knot.absent));
      put(knot, set, side, left, top, PHONE - left, "start");
      int foot = top + set.height();
      top = below(knot.beyond, side, depth + 1, foot, foot + GAP);
    }
    return top;
  }

  private void put(Knot knot, Set set, int side, int left, int top, int width, String anchor) {
    int x =
        switch (anchor) {
          case "start" -> left + PAD;
          case "end" -> left + width - PAD;
          default -> left + width / 2;
        };
    int y = top + 3;
    List<NetworkView.Line> lines = new ArrayList<>();
    for (String line : set.lines) {
      y += NAME_STEP;
      lines.add(new NetworkView.Line(x, y - 5, line));
    }
    List<NetworkView.Line> notes = new ArrayList<>();
    for (String note : set.notes) {
      y += NOTE_STEP;
      notes.add(new NetworkView.Line(x, y - 4, note));
    }
    nodes.add(
        new NetworkView.Node(
            knot.kind, side, knot.absent, left, top, width, set.height(), anchor, lines, notes));
  }
}
