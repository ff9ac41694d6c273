package org.rapporteur.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines and rings of the earth as an SVG path, cut to the frame with a little room beyond it.
 * Points that lie on each other in the drawing are left out.
 */
final class Outline {
  /** How far beyond the frame is drawn, so that no cut edge shows. */
  private static final int BEYOND = 12;

  /** Points nearer to the last one than this are left out. */
  private static final int NEAR = 2;

  private final Frame frame;
  private final StringBuilder path = new StringBuilder();
  private int penX;
  private int penY;

  Outline(Frame frame) {
    this.frame = frame;
  }

  /** The path of rings that are filled. */
  static String rings(List<double[]> rings, Frame frame) {
    Outline outline = new Outline(frame);
    rings.forEach(ring -> outline.turns(ring, true));
    return outline.path.toString();
  }

  /** The path of open lines. */
  static String lines(List<double[]> lines, Frame frame) {
    Outline outline = new Outline(frame);
    lines.forEach(line -> outline.turns(line, false));
    return outline.path.toString();
  }

  /** The earth goes round: what is not in the frame may be after a turn. */
  private void turns(double[] points, boolean closed) {
    for (int turn = -1; turn <= 1; turn++) {
      int[] drawn = new int[points.length];
      int left = Integer.MAX_VALUE;
      int right = Integer.MIN_VALUE;
      int up = Integer.MAX_VALUE;
      int down = Integer.MIN_VALUE;
      for (int i = 0; i < points.length; i += 2) {
        drawn[i] = frame.at(points[i] + 360 * turn);
        drawn[i + 1] = frame.y(points[i + 1]);
        left = Math.min(left, drawn[i]);
        right = Math.max(right, drawn[i]);
        up = Math.min(up, drawn[i + 1]);
        down = Math.max(down, drawn[i + 1]);
      }
      boolean isSeen =
          right >= -BEYOND
              && left <= frame.width() + BEYOND
              && down >= -BEYOND
              && up <= frame.height() + BEYOND;
      if (isSeen && closed) {
        ring(drawn);
      } else if (isSeen) {
        line(drawn);
      }
    }
  }

  /** A ring, cut to the frame side by side (Sutherland and Hodgman, 1974). */
  private void ring(int[] points) {
    List<int[]> ring = new ArrayList<>(points.length / 2);
    for (int i = 0; i < points.length; i += 2) {
      ring.add(new int[] {points[i], points[i + 1]});
    }
    for (int side = 0; side < 4 && !ring.isEmpty(); side++) {
      ring = cut(ring, side);
    }
    List<int[]> kept = thinned(ring);
    if (kept.size() > 2) {
      draw(kept);
      path.append('z');
    }
  }

  private List<int[]> cut(List<int[]> ring, int side) {
    List<int[]> kept = new ArrayList<>(ring.size());
    int[] before = ring.getLast();
    for (int[] point : ring) {
      boolean isIn = depth(point, side) >= 0;
      if (isIn != depth(before, side) >= 0) {
        kept.add(crossing(before, point, side));
      }
      if (isIn) {
        kept.add(point);
      }
      before = point;
    }
    return kept;
  }

  /** How far a point lies within a side of the frame; negative beyond it. */
  private int depth(int[] point, int side) {
    return switch (side) {
      case 0 -> point[0] + BEYOND;
      case 1 -> frame.width() + BEYOND - point[0];
      case 2 -> point[1] + BEYOND;
      default -> frame.height() + BEYOND - point[1];
    };
  }

  private int[] crossing(int[] from, int[] to, int side) {
    long within = depth(from, side);
    long whole = within - depth(to, side);
    return new int[] {
      from[0] + (int) ((to[0] - from[0]) * within / whole),
      from[1] + (int) ((to[1] - from[1]) * within / whole)
    };
  }

  /** A line, in the pieces that can be seen. */
  private void line(int[] points) {
    List<int[]> piece = new ArrayList<>();
    for (int i = 0; i < points.length; i += 2) {
      int[] point = {points[i], points[i + 1]};
      boolean isIn = true;
      for (int side = 0; side < 4; side++) {
        isIn &= depth(point, side) >= 0;
      }
      if (isIn) {
        piece.add(point);
      } else {
        drawPiece(piece);
      }
    }
    drawPiece(piece);
  }

  private void drawPiece(List<int[]> piece) {
    List<int[]> kept = thinned(piece);
    if (kept.size() > 1) {
      draw(kept);
    }
    piece.clear();
  }

  /** The points that can be told apart, and the last. */
  private static List<int[]> thinned(List<int[]> points) {
    List<int[]> kept = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      int[] point = points.get(i);
      boolean isNear =
          !kept.isEmpty()
              && Math.abs(kept.getLast()[0] - point[0]) < NEAR
              && Math.abs(kept.getLast()[1] - point[1]) < NEAR;
      if (!isNear) {
        kept.add(point);
      } else if (i == points.size() - 1 && kept.size() > 1) {
        kept.set(kept.size() - 1, point);
      }
    }
    return kept;
  }

  private void draw(List<int[]> points) {
    for (int i = 0; i < points.size(); i++) {
      int[] point = points.get(i);
      if (i == 0) {
        path.append('M').append(point[0]);
        signed(point[1]);
      } else {
        path.append('l').append(point[0] - penX);
        signed(point[1] - penY);
      }
      penX = point[0];
      penY = point[1];
    }
  }

  private void signed(int number) {
    if (number >= 0) {
      path.append(' ');
    }
    path.append(number);
  }
}
