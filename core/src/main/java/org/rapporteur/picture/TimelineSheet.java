package org.rapporteur.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.view.LineView;
import org.rapporteur.view.TimelinePictureView;
import org.rapporteur.view.WordsView;

/** A timeline from left to right: the names of the rounds, a line for each lane, the days. */
final class TimelineSheet {
  private static final int WIDTH = 920;
  private static final int LINE = 17;
  private static final int ROW = 16;
  private static final int RADIUS = 5;
  private static final int APART = 13;

  /** Marks that would stand in more rows than these are counted. */
  private static final int ROWS = 4;

  private static final int STOREYS = 6;
  private static final int WIDE_NAME = 170;
  private static final int NARROW_NAME = 105;
  private static final int BREAK = 80;
  private static final Lettering LETTERS = new Lettering(13);

  /**
   * A mark, or the count of some that stand too close.
   *
   * @param first the number of the only happening, if there is one
   */
  private record Place(TimelineChart.Spot first, int x, int toX, int row, int count) {}

  /**
   * The names of rounds on their poles.
   *
   * @param width of a line, at most
   * @param heights of the storeys
   */
  private record Names(
      int width, Map<Place, Flags.Flag> flags, SortedMap<Integer, Integer> heights) {
    Names(int width) {
      this(width, new LinkedHashMap<>(), new TreeMap<>());
    }

    void add(Place round, Flags.Flag flag, int height) {
      flags.put(round, flag);
      heights.merge(flag.storey(), height, Math::max);
    }

    int height() {
      return sum(heights);
    }

    private static int sum(SortedMap<Integer, Integer> heights) {
      return heights.values().stream().mapToInt(height -> height).sum();
    }

    /** The upper end of a pole. */
    int top(Flags.Flag flag) {
      return height() - sum(heights.headMap(flag.storey() + 1));
    }
  }

  private final List<TimelineChart.Happening> happenings;
  private final Map<TimelineChart.Lane, List<Place>> lanes =
      new EnumMap<>(TimelineChart.Lane.class);
  private final TimeAxis axis;
  private final List<WordsView> titles = new ArrayList<>();
  private final List<LineView> lines = new ArrayList<>();
  private final List<LineView> moves = new ArrayList<>();
  private final List<LineView> leaders = new ArrayList<>();
  private final List<TimelinePictureView.Mark> marks = new ArrayList<>();
  private final List<WordsView> names = new ArrayList<>();
  private final List<WordsView> dates = new ArrayList<>();

  TimelineSheet(List<TimelineChart.Happening> happenings, List<TimelineChart.Spot> spots) {
    this.happenings = happenings;
    int left =
        spots.stream().mapToInt(spot -> LETTERS.width(spot.lane().label())).max().orElse(0) + 28;
    this.axis =
        TimeAxis.over(
            spots.stream()
                .map(spot -> new TimeAxis.Stretch(spot.days().first(), spot.days().last()))
                .toList(),
            left,
            WIDTH - 16,
            BREAK);
    for (TimelineChart.Lane lane : TimelineChart.Lane.values()) {
      List<TimelineChart.Spot> own = spots.stream().filter(spot -> spot.lane() == lane).toList();
      if (!own.isEmpty()) {
        lanes.put(lane, places(own));
      }
    }
  }

  /** The marks of a lane in as few rows as keep them apart; too many are counted. */
  private List<Place> places(List<TimelineChart.Spot> spots) {
    List<Place> places = new ArrayList<>();
    for (TimelineChart.Spot spot :
        spots.stream().sorted((one, other) -> one.state().compareTo(other.state())).toList()) {
      int x = axis.at(spot.days().first());
      int toX = axis.at(spot.days().last());
      int row = 0;
      while (row < ROWS && isTaken(places, row, x, toX)) {
        row++;
      }
      if (row == ROWS) {
        return counted(spots);
      }
      places.add(new Place(spot, x, toX, row, 1));
    }
    places.sort((one, other) -> Integer.compare(one.x, other.x));
    return places;
  }

  private static boolean isTaken(List<Place> places, int row, int x, int toX) {
    return places.stream()
        .anyMatch(place -> place.row == row && place.x < toX + APART && x < place.toX + APART);
  }

  private List<Place> counted(List<TimelineChart.Spot> spots) {
    List<Place> places = new ArrayList<>();
    for (TimelineChart.Spot spot : spots) {
      int x = axis.at(spot.days().first());
      int toX = axis.at(spot.days().last());
      if (!places.isEmpty() && x - places.getLast().toX < 4 * RADIUS) {
        Place last = places.removeLast();
        places.add(new Place(last.first, last.x, Math.max(last.toX, toX), 0, last.count + 1));
      } else {
        places.add(new Place(spot, x, toX, 0, 1));
      }
    }
    return places;
  }

  TimelinePictureView.Sheet view() {
    List<Place> rounds = lanes.getOrDefault(TimelineChart.Lane.ROUNDS, List.of());
    int y = flags(rounds);
    for (Map.Entry<TimelineChart.Lane, List<Place>> lane : lanes.entrySet()) {
      y = lane(lane.getKey(), lane.getValue(), y);
    }
    int bottom = y + 10;
    List<LineView> sections = new ArrayList<>();
    for (int i = 0; i < axis.sections().size(); i++) {
      sections.add(
          new LineView(Math.max(0, axis.begin(i) - RADIUS), bottom, axis.end(i) + RADIUS, bottom));
    }
    List<TimelinePictureView.Break> breaks = breaks(bottom);
    List<WordsView> years = new ArrayList<>();
    List<TimelinePictureView.Tick> ticks = ticks(bottom, years);
    return new TimelinePictureView.Sheet(
        WIDTH,
        bottom + (breaks.isEmpty() ? 42 : 60),
        titles,
        lines,
        sections,
        breaks,
        ticks,
        years,
        moves,
        leaders,
        marks,
        names,
        dates);
  }

  /** The names of the rounds on poles above their marks; the poles stand in the first lane. */
  private int flags(List<Place> rounds) {
    Names best =
        Stream.of(
                names(rounds, WIDE_NAME, true),
                names(rounds, NARROW_NAME, true),
                names(rounds, WIDE_NAME, false),
                names(rounds, NARROW_NAME, false))
            .min(TimelineSheet::byFlags)
            .orElseThrow();
    best.flags.forEach((round, flag) -> flag(round, flag, best));
    return best.height();
  }

  /** Those with most names first, then the lowest. */
  private static int byFlags(Names one, Names other) {
    int byNumber = Integer.compare(other.flags.size(), one.flags.size());
    return byNumber != 0 ? byNumber : Integer.compare(one.height(), other.height());
  }

  /** The names of as many rounds as there is room for. */
  private Names names(List<Place> rounds, int width, boolean low) {
    Flags flags = new Flags(WIDTH, STOREYS, low);
    Names names = new Names(width);
    for (Place round : rounds.reversed()) {
      if (isNamed(round)) {
        List<String> lines = lines(round, width);
        flags
            .place(round.x, lines.stream().mapToInt(LETTERS::width).max().orElse(0))
            .ifPresent(flag -> names.add(round, flag, lines.size() * LINE + 8));
      }
    }
    return names;
  }

  /** The name of a round, and its date if the name does not tell it. */
  private List<String> lines(Place round, int width) {
    TimelineChart.Happening happening = happenings.get(round.first.of());
    List<String> lines = new ArrayList<>(LETTERS.lines(happening.name(), width, 3));
    if (!happening.dateBeside().isEmpty()) {
      lines.addAll(LETTERS.lines(happening.dateBeside(), width, 1));
    }
    return lines;
  }

  private static boolean isNamed(Place place) {
    return place.count == 1 && place.first.state() != TimelineChart.State.NOT_KEPT;
  }

  private void flag(Place round, Flags.Flag flag, Names all) {
    int y = all.top(flag) + 13;
    int top = all.height();
    int rows = rows(lanes.getOrDefault(TimelineChart.Lane.ROUNDS, List.of()));
    int foot = top + (rows - round.row) * ROW - RADIUS;
    leaders.add(new LineView(flag.pole(), y - 11, flag.pole(), foot));
    String anchor = flag.isLeft() ? "end" : "start";
    int x = flag.isLeft() ? flag.pole() - 6 : flag.pole() + 6;
    List<String> lines = lines(round, all.width);
    boolean isDated = !happenings.get(round.first.of()).dateBeside().isEmpty();
    for (int i = 0; i < lines.size(); i++) {
      WordsView words = new WordsView(x, y + i * LINE, anchor, lines.get(i));
      (isDated && i == lines.size() - 1 ? dates : names).add(words);
    }
  }

  private static int rows(List<Place> places) {
    return places.stream().mapToInt(place -> place.row + 1).max().orElse(1);
  }

  private int lane(TimelineChart.Lane lane, List<Place> places, int top) {
    int base = top + rows(places) * ROW;
    titles.add(new WordsView(0, base + 4, "start", lane.label()));
    lines.add(new LineView(axis.start() - RADIUS, base, WIDTH - 6, base));
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      int y = base - place.row * ROW;
      marks.add(
          new TimelinePictureView.Mark(
              place.first.shape(),
              place.x,
              y,
              place.toX,
              y,
              place.count == 1
                  ? Optional.empty()
                  : Optional.of(
                      new WordsView(
                          (place.x + place.toX) / 2,
                          y + 4,
                          "middle",
                          String.valueOf(place.count)))));
      if (lane == TimelineChart.Lane.ROUNDS) {
        move(place, places, base);
      } else if (isNamed(place)) {
        name(place, places, y);
      }
    }
    return base + ROW;
  }

  /** From a date that was not kept to the one that was. */
  private void move(Place missed, List<Place> places, int base) {
    if (missed.count == 1 && missed.first.state() == TimelineChart.State.NOT_KEPT) {
      places.stream()
          .filter(place -> isNamed(place) && place.first.of() == missed.first.of())
          .findFirst()
          .ifPresent(kept ->
              moves.add(
                  new LineView(
                      missed.toX, base - missed.row * ROW, kept.x, base - kept.row * ROW)));
    }
  }

  /** The name of what is no round stands beside its mark, where there is room for all of it. */
  private void name(Place place, List<Place> places, int y) {
    String text = happenings.get(place.first.of()).name();
    int from = place.toX + 2 * RADIUS;
    int to =
        places.stream()
            .filter(other -> other.row == place.row && other.x > place.x)
            .mapToInt(other -> other.x - 2 * RADIUS)
            .min()
            .orElse(WIDTH);
    if (from + LETTERS.width(text) <= to) {
      names.add(new WordsView(from, y + 4, "start", text));
    }
  }

  private List<TimelinePictureView.Break> breaks(int bottom) {
    List<TimelinePictureView.Break> breaks = new ArrayList<>();
    for (int i = 1; i < axis.sections().size(); i++) {
      long days =
          ChronoUnit.DAYS.between(
              axis.sections().get(i - 1).last(), axis.sections().get(i).first());
      int x = axis.end(i - 1) + 3 * RADIUS;
      int width = axis.begin(i) - 3 * RADIUS - x;
      int top = lines.getFirst().y1() - ROW;
      breaks.add(
          new TimelinePictureView.Break(
              x,
              top,
              width,
              bottom - top,
              new WordsView(x + width / 2, bottom + 54, "middle", TimelineChart.length(days))));
    }
    return breaks;
  }

  /** As many days or months as have room, and below them each year where it begins. */
  private List<TimelinePictureView.Tick> ticks(int bottom, List<WordsView> years) {
    List<TimelinePictureView.Tick> ticks = new ArrayList<>();
    Ticks fineness = Ticks.of(axis, 58);
    int free = 0;
    int freeYear = 0;
    int year = Integer.MIN_VALUE;
    for (TimeAxis.Section section : axis.sections()) {
      for (LocalDate day : fineness.in(section)) {
        int x = axis.at(day);
        String text = fineness == Ticks.YEARS ? String.valueOf(day.getYear()) : fineness.name(day);
        int half = LETTERS.width(text) / 2;
        if (x - half < free || x + half > WIDTH) {
          continue;
        }
        ticks.add(
            new TimelinePictureView.Tick(x, bottom, new WordsView(x, bottom + 18, "middle", text)));
        free = x + half + 10;
        if (fineness != Ticks.YEARS && day.getYear() != year && x >= freeYear) {
          year = day.getYear();
          String name = String.valueOf(year);
          int wide = LETTERS.width(name);
          int at = Math.min(x, WIDTH - wide / 2);
          years.add(new WordsView(at, bottom + 36, "middle", name));
          freeYear = at + wide + 10;
        }
      }
    }
    return ticks;
  }
}
