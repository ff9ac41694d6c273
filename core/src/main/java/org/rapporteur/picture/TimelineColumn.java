package org.rapporteur.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.view.LineView;
import org.rapporteur.view.TimelinePictureView;
import org.rapporteur.view.WordsView;

/** A timeline from above to below, for phones: the days, a column for each lane, the names. */
final class TimelineColumn {
  private static final int WIDTH = 340;
  private static final int LINE = 17;
  private static final int AXIS = 66;
  private static final int COLUMN = 17;
  private static final int RADIUS = 5;
  private static final int APART = 14;
  private static final int TOP = 26;
  private static final int BREAK = 56;
  private static final int SHORT = 300;
  private static final int LONG = 900;

  /** Of more rounds than these the first are named. */
  private static final int NAMED = 40;

  /** A name is no farther from its mark than this, unless it is a round's. */
  private static final int NEAR = 24;

  private static final Lettering LETTERS = new Lettering(13);

  /** What stands above each other: what was announced and not kept stands beside what was held. */
  private record Column(TimelineChart.Lane lane, boolean isMissed) {
    static Column of(TimelineChart.Spot spot) {
      return new Column(spot.lane(), spot.state() == TimelineChart.State.NOT_KEPT);
    }
  }

  /** The name of a happening, and where it is to stand. */
  private record Name(TimelineChart.Spot spot, List<String> lines, String date, int y) {
    int height() {
      return (lines.size() + (date.isEmpty() ? 0 : 1)) * LINE + 8;
    }

    boolean meets(Name other) {
      return y < other.y + other.height() && other.y < y + height();
    }

    Name at(int place) {
      return new Name(spot, lines, date, place);
    }
  }

  private final List<TimelineChart.Happening> happenings;
  private final List<TimelineChart.Spot> spots;
  private final Map<Column, Integer> columns = new LinkedHashMap<>();
  private final int text;
  private final List<Name> rounds;
  private final TimeAxis axis;

  TimelineColumn(List<TimelineChart.Happening> happenings, List<TimelineChart.Spot> spots) {
    this.happenings = happenings;
    this.spots = spots;
    for (TimelineChart.Lane lane : TimelineChart.Lane.values()) {
      for (boolean isMissed : new boolean[] {true, false}) {
        Column column = new Column(lane, isMissed);
        if (spots.stream().map(Column::of).anyMatch(column::equals)) {
          columns.put(column, AXIS + COLUMN * (columns.size() + 1));
        }
      }
    }
    this.text = AXIS + COLUMN * (columns.size() + 1) + 10;
    this.rounds = named(true, 3).stream().limit(NAMED).toList();
    int length =
        Math.max(
            rounds.stream().mapToInt(Name::height).sum() * 11 / 10,
            Math.min(LONG, 30 * spots.size()));
    this.axis =
        TimeAxis.over(
            spots.stream()
                .map(spot -> new TimeAxis.Stretch(spot.days().first(), spot.days().last()))
                .toList(),
            TOP,
            TOP + Math.max(SHORT, length),
            BREAK);
  }

  /** What has a name of its own in the drawing: what happened or may happen, and what fell. */
  private List<Name> named(boolean isRound, int lines) {
    return spots.stream()
        .filter(spot -> (spot.lane() == TimelineChart.Lane.ROUNDS) == isRound)
        .filter(spot -> happenings.get(spot.of()).days().equals(Optional.of(spot.days())))
        .map(spot -> {
          TimelineChart.Happening happening = happenings.get(spot.of());
          String date = isRound ? happening.dateBeside() : "";
          return new Name(
              spot,
              LETTERS.lines(happening.name(), WIDTH - text, lines),
              LETTERS.lines(date, WIDTH - text, 1).getFirst(),
              0);
        })
        .toList();
  }

  TimelinePictureView.Sheet view() {
    List<Name> placed = placed();
    int end = axis.end(axis.sections().size() - 1);
    int bottom =
        placed.stream().mapToInt(name -> name.y + name.height() - 8).reduce(end, Math::max);
    List<LineView> leaders = new ArrayList<>();
    List<WordsView> names = new ArrayList<>();
    List<WordsView> dates = new ArrayList<>();
    for (Name name : placed) {
      write(name, leaders, names, dates);
    }
    List<LineView> sections = new ArrayList<>();
    for (int i = 0; i < axis.sections().size(); i++) {
      sections.add(new LineView(AXIS, axis.begin(i) - RADIUS, AXIS, axis.end(i) + RADIUS));
    }
    List<WordsView> years = new ArrayList<>();
    List<TimelinePictureView.Tick> ticks = ticks(years);
    return new TimelinePictureView.Sheet(
        WIDTH,
        bottom + 16,
        List.of(),
        columns.values().stream().map(x -> new LineView(x, TOP - RADIUS, x, end + RADIUS)).toList(),
        sections,
        breaks(),
        ticks,
        years,
        moves(),
        leaders,
        marks(),
        names,
        dates);
  }

  /** The names of the rounds, then those of others for which there is room beside their marks. */
  private List<Name> placed() {
    List<Name> placed = new ArrayList<>(ofRounds());
    for (Name name : named(false, 2)) {
      int best = axis.at(name.spot.days().first()) - LINE / 2;
      for (int away = 0; away <= NEAR; away++) {
        int above = Math.max(0, best - away);
        int below = best + away;
        Optional<Name> free =
            Stream.of(name.at(below), name.at(above))
                .filter(each -> placed.stream().noneMatch(each::meets))
                .findFirst();
        if (free.isPresent()) {
          placed.add(free.get());
          break;
        }
      }
    }
    return placed;
  }

  /** The names one below the other, each as near to its day as those before it allow. */
  private List<Name> ofRounds() {
    List<Name> down = new ArrayList<>();
    int free = 0;
    for (Name name : rounds) {
      int y = Math.max(free, axis.at(name.spot.days().first()) - LINE / 2);
      down.add(name.at(y));
      free = y + name.height();
    }
    int limit = axis.end(axis.sections().size() - 1) + 2 * LINE;
    for (int i = down.size() - 1; i >= 0; i--) {
      int least = down.subList(0, i).stream().mapToInt(Name::height).sum();
      Name name = down.get(i);
      down.set(i, name.at(Math.max(Math.min(name.y, limit - name.height()), least)));
      limit = down.get(i).y;
    }
    return down;
  }

  private int column(TimelineChart.Spot spot) {
    return columns.getOrDefault(Column.of(spot), AXIS);
  }

  private void write(
      Name name, List<LineView> leaders, List<WordsView> names, List<WordsView> dates) {
    int from = column(name.spot) + RADIUS + 2;
    int y = axis.at(name.spot.days().first());
    int bend = text - 14;
    int to = name.y + LINE / 2;
    leaders.add(new LineView(from, y, bend, y));
    leaders.add(new LineView(bend, y, text - 5, to));
    int line = name.y + 13;
    for (String words : name.lines) {
      names.add(new WordsView(text, line, "start", words));
      line += LINE;
    }
    if (!name.date.isEmpty()) {
      dates.add(new WordsView(text, line - 1, "start", name.date));
    }
  }

  private List<TimelinePictureView.Mark> marks() {
    List<TimelinePictureView.Mark> marks = new ArrayList<>();
    columns.forEach((column, x) -> {
      List<TimelineChart.Spot> group = new ArrayList<>();
      int end = 0;
      for (TimelineChart.Spot spot : spots) {
        if (Column.of(spot).equals(column)) {
          if (!group.isEmpty() && axis.at(spot.days().first()) - end < APART) {
            end = Math.max(end, axis.at(spot.days().last()));
          } else {
            mark(group, x, end).ifPresent(marks::add);
            group.clear();
            end = axis.at(spot.days().last());
          }
          group.add(spot);
        }
      }
      mark(group, x, end).ifPresent(marks::add);
    });
    return marks;
  }

  private Optional<TimelinePictureView.Mark> mark(List<TimelineChart.Spot> group, int x, int end) {
    if (group.isEmpty()) {
      return Optional.empty();
    }
    int y = axis.at(group.getFirst().days().first());
    TimelinePictureView.Shape shape = group.getFirst().shape();
    if (group.size() == 1) {
      return Optional.of(new TimelinePictureView.Mark(shape, x, y, x, end, Optional.empty()));
    }
    WordsView count = new WordsView(x, (y + end) / 2 + 4, "middle", String.valueOf(group.size()));
    return Optional.of(new TimelinePictureView.Mark(shape, x, y, x, end, Optional.of(count)));
  }

  private List<LineView> moves() {
    List<LineView> moves = new ArrayList<>();
    for (TimelineChart.Spot spot : spots) {
      Optional<TimelineChart.Days> kept = happenings.get(spot.of()).days();
      int x = column(spot);
      int toX = columns.getOrDefault(new Column(spot.lane(), false), x);
      if (x != toX && kept.isPresent() && !kept.get().equals(spot.days())) {
        moves.add(new LineView(x, axis.at(spot.days().last()), toX, axis.at(kept.get().first())));
      }
    }
    return moves;
  }

  private List<TimelinePictureView.Break> breaks() {
    List<TimelinePictureView.Break> breaks = new ArrayList<>();
    for (int i = 1; i < axis.sections().size(); i++) {
      long days =
          ChronoUnit.DAYS.between(
              axis.sections().get(i - 1).last(), axis.sections().get(i).first());
      String length = TimelineChart.length(days);
      int y = axis.end(i - 1) + 2 * RADIUS;
      int height = axis.begin(i) - 2 * RADIUS - y;
      breaks.add(
          new TimelinePictureView.Break(
              AXIS,
              y,
              text - 14 - AXIS,
              height,
              new WordsView(Math.max(AXIS - 8, LETTERS.width(length)), y + 15, "end", length)));
    }
    return breaks;
  }

  private List<TimelinePictureView.Tick> ticks(List<WordsView> years) {
    List<TimelinePictureView.Tick> ticks = new ArrayList<>();
    Ticks fineness = Ticks.of(axis, 22);
    int free = 0;
    int year = Integer.MIN_VALUE;
    for (TimeAxis.Section section : axis.sections()) {
      for (LocalDate day : fineness.in(section)) {
        int y = axis.at(day);
        boolean named = fineness == Ticks.YEARS || day.getYear() == year;
        if (y < free + (named ? 0 : LINE)) {
          continue;
        }
        if (!named) {
          years.add(new WordsView(AXIS - 8, y + 4 - LINE, "end", String.valueOf(day.getYear())));
          year = day.getYear();
        }
        String name = fineness == Ticks.YEARS ? String.valueOf(day.getYear()) : fineness.name(day);
        ticks.add(
            new TimelinePictureView.Tick(AXIS, y, new WordsView(AXIS - 8, y + 4, "end", name)));
        free = y + LINE;
      }
    }
    return ticks;
  }
}
