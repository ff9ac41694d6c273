package org.rapporteur.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.view.LineView;
import org.rapporteur.view.LineupPictureView;
import org.rapporteur.view.WordsView;

/** One drawing of a lineup: the people one below the other, the rounds side by side. */
final class LineupGrid {
  private static final int LINE = 17;
  private static final int PAD = 9;
  private static final int REACH = 11;
  private static final Lettering LETTERS = new Lettering(13);
  private static final Lettering NAMES = new Lettering(14);

  /** The rooms of a drawing: all of it, the names, the least and the most of a round. */
  enum Size {
    WIDE(800, 230, 66, 150),
    NARROW(340, 124, 30, 72);

    private final int width;
    private final int names;
    private final int least;
    private final int most;

    Size(int width, int names, int least, int most) {
      this.width = width;
      this.names = names;
      this.least = least;
      this.most = most;
    }
  }

  private final List<String> rounds;
  private final List<LineupChart.Row> rows;
  private final Map<String, LineupPictureView.Role> roles;
  private final Size size;
  private int y;

  LineupGrid(
      List<String> rounds,
      List<LineupChart.Row> rows,
      Map<String, LineupPictureView.Role> roles,
      Size size) {
    this.rounds = rounds;
    this.rows = rows;
    this.roles = roles;
    this.size = size;
  }

  LineupPictureView.Sheet view() {
    int most = (size.width - size.names) / size.least;
    int bands = Math.ceilDiv(rounds.size(), most);
    int columns = Math.ceilDiv(rounds.size(), bands);
    List<LineupPictureView.Band> drawn = new ArrayList<>();
    for (int from = 0; from < rounds.size(); from += columns) {
      y += from == 0 ? 0 : 2 * LINE;
      drawn.add(band(from, Math.min(from + columns, rounds.size()), columns));
    }
    return new LineupPictureView.Sheet(size.width, y + 4, drawn);
  }

  private LineupPictureView.Band band(int from, int to, int columns) {
    int column = Math.min(size.most, (size.width - size.names) / columns);
    List<WordsView> heads = new ArrayList<>();
    List<WordsView> upright = new ArrayList<>();
    heads(from, to, column, heads, upright);
    List<LineView> rules = new ArrayList<>();
    List<LineView> stays = new ArrayList<>();
    List<WordsView> names = new ArrayList<>();
    List<LineupPictureView.Cell> cells = new ArrayList<>();
    int end = size.names + column * (to - from);
    for (LineupChart.Row row : rows) {
      rules.add(new LineView(0, y, end, y));
      List<String> lines = NAMES.lines(row.name(), size.names - 8, 3);
      int height = lines.size() * LINE + PAD;
      for (int i = 0; i < lines.size(); i++) {
        names.add(new WordsView(0, y + PAD + (i + 1) * LINE - PAD / 2 - 4, "start", lines.get(i)));
      }
      for (int i = from; i < to; i++) {
        int x = size.names + column * (i - from) + column / 2;
        cells.add(cell(row.cells().get(i), x, y + height / 2));
        if (i > from
            && row.cells().get(i) instanceof LineupChart.Seat
            && row.cells().get(i - 1) instanceof LineupChart.Seat) {
          stays.add(new LineView(x - column + REACH, y + height / 2, x - REACH, y + height / 2));
        }
      }
      y += height;
    }
    rules.add(new LineView(0, y, end, y));
    return new LineupPictureView.Band(heads, upright, rules, stays, names, cells);
  }

  /** The names of the rounds, turned upright where they are too narrow for words. */
  private void heads(int from, int to, int column, List<WordsView> heads, List<WordsView> upright) {
    if (column < size.most && column < 60) {
      int height = 0;
      List<String> names = new ArrayList<>();
      for (int i = from; i < to; i++) {
        names.add(LETTERS.lines(rounds.get(i), 150, 1).getFirst());
        height = Math.max(height, LETTERS.width(names.getLast()));
      }
      y += height + 4;
      for (int i = 0; i < names.size(); i++) {
        int x = size.names + column * i + column / 2 + 5;
        upright.add(new WordsView(x, y - 4, "start", names.get(i)));
      }
      y += 4;
      return;
    }
    List<List<String>> all = new ArrayList<>();
    int most = 0;
    for (int i = from; i < to; i++) {
      all.add(LETTERS.lines(rounds.get(i), column - 6, 4));
      most = Math.max(most, all.getLast().size());
    }
    for (int i = 0; i < all.size(); i++) {
      List<String> lines = all.get(i);
      int top = y + (most - lines.size()) * LINE;
      for (int line = 0; line < lines.size(); line++) {
        heads.add(
            new WordsView(
                size.names + column * i + column / 2,
                top + line * LINE + 13,
                "middle",
                lines.get(line)));
      }
    }
    y += most * LINE + 6;
  }

  private LineupPictureView.Cell cell(LineupChart.Cell cell, int x, int middle) {
    return switch (cell) {
      case LineupChart.NoSeat none ->
          new LineupPictureView.Cell(x, middle, none.word(), "", "", "");
      case LineupChart.Seat(_, _, boolean isContested, String away, String move) when isContested ->
          new LineupPictureView.Cell(x, middle, "contested", "", away, move);
      case LineupChart.Seat(String role, String label, _, String away, String move) -> {
        LineupPictureView.Role mark =
            roles.getOrDefault(role, new LineupPictureView.Role("other", "", label));
        yield new LineupPictureView.Cell(x, middle, mark.mark(), mark.letters(), away, move);
      }
    };
  }
}
