package org.rapporteur.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.view.TimelinePictureView;

/**
 * What happened in talks or a process, drawn along time.
 *
 * @param name of the talks or the process
 */
public record TimelineChart(String name, List<Happening> happenings) {
  /** What runs along a line of its own. */
  public enum Lane {
    ROUNDS,
    SESSIONS,
    EVENTS,
    DOCUMENTS,
    DELIVERIES;

    /** Its word for templates. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Its name for readers. */
    String label() {
      return name().charAt(0) + word().substring(1);
    }
  }

  /** Whether a date is one on which something happened, for certain. */
  public enum State {
    HAPPENED,
    /** It happened on one of the days, or on that day as far as is known. */
    UNCERTAIN,
    PLANNED,
    NOT_KEPT;

    /** Its word for templates. */
    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Something that happened or was to happen.
   *
   * @param date when, in words
   * @param days when; absent if that is not known at all
   * @param missed the dates that were announced for it and not kept
   */
  public record Happening(
      Lane lane, String name, String date, Optional<Days> days, State state, List<Days> missed) {
    /** The date, unless the name tells it already. */
    String dateBeside() {
      return name.contains(date) ? "" : date;
    }
  }

  /** A day, or days between which something happened; of an open end the known one is both. */
  public record Days(LocalDate first, LocalDate last) implements Comparable<Days> {
    /** Days as far as both ends are known, or one of them. */
    public static Optional<Days> of(Optional<LocalDate> first, Optional<LocalDate> last) {
      return first
          .or(() -> last)
          .map(day -> new Days(day, last.filter(end -> !end.isBefore(day)).orElse(day)));
    }

    @Override
    public int compareTo(Days other) {
      int byFirst = first.compareTo(other.first);
      return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }
  }

  /**
   * A mark to be drawn.
   *
   * @param of the happening, by its number
   */
  record Spot(int of, Lane lane, State state, Days days) {
    TimelinePictureView.Shape shape() {
      return new TimelinePictureView.Shape(lane.word(), state.word());
    }
  }

  /** The picture; none where it would have no more than one day. */
  public Optional<TimelinePictureView> view() {
    List<Spot> spots = spots();
    if (spots.stream().map(spot -> spot.days.first).distinct().count() < 2) {
      return Optional.empty();
    }
    TimelinePictureView.Sheet wide = new TimelineSheet(happenings, spots).view();
    return Optional.of(
        new TimelinePictureView(
            "Timeline of " + name,
            description(),
            caption(wide),
            shapes(spots),
            wide,
            new TimelineColumn(happenings, spots).view()));
  }

  private List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < happenings.size(); i++) {
      Happening each = happenings.get(i);
      for (Days missed : each.missed) {
        spots.add(new Spot(i, each.lane, State.NOT_KEPT, missed));
      }
      if (each.days.isPresent()) {
        spots.add(new Spot(i, each.lane, each.state, each.days.get()));
      }
    }
    spots.sort(TimelineChart::byDays);
    return List.copyOf(spots);
  }

  private static int byDays(Spot one, Spot other) {
    int byDays = one.days.compareTo(other.days);
    int byNumber = byDays != 0 ? byDays : Integer.compare(one.of, other.of);
    return byNumber != 0 ? byNumber : one.state.compareTo(other.state);
  }

  /** What each shape means, then what each filling does, for which a round stands. */
  private static List<TimelinePictureView.Shape> shapes(List<Spot> spots) {
    Stream<TimelinePictureView.Shape> lanes =
        spots.stream()
            .map(Spot::lane)
            .sorted()
            .distinct()
            .map(lane -> new TimelinePictureView.Shape(lane.word(), State.HAPPENED.word()));
    Stream<TimelinePictureView.Shape> states =
        spots.stream()
            .map(Spot::state)
            .filter(state -> state != State.HAPPENED)
            .sorted()
            .distinct()
            .map(state -> new TimelinePictureView.Shape(Lane.ROUNDS.word(), state.word()));
    return Stream.concat(lanes, states).toList();
  }

  private String caption(TimelinePictureView.Sheet wide) {
    List<String> sentences = new ArrayList<>();
    sentences.add("Every mark is in the list below; those are named for which there is room.");
    if (!wide.breaks().isEmpty()) {
      sentences.add("Where nothing happened for long the time is left out.");
    }
    long undated = happenings.stream().filter(each -> each.days.isEmpty()).count();
    if (undated > 0) {
      sentences.add(undated + " without a date " + (undated == 1 ? "is" : "are") + " not drawn.");
    }
    return String.join(" ", sentences);
  }

  private String description() {
    String counts =
        happenings.stream()
            .filter(each -> each.days.isPresent())
            .collect(Collectors.groupingBy(Happening::lane, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(entry -> entry.getKey().label() + ": " + entry.getValue())
            .collect(Collectors.joining(", "));
    String rounds =
        happenings.stream()
            .filter(each -> each.lane == Lane.ROUNDS && each.days.isPresent())
            .limit(12)
            .map(each -> each.name + ", " + each.date)
            .collect(Collectors.joining("; "));
    return counts + "." + (rounds.isEmpty() ? "" : " " + rounds + ".");
  }

  /** How long nothing happened, in words. */
  static String length(long days) {
    if (days < 90) {
      return days + " days";
    }
    return days < 700 ? Math.round(days / 30.44) + " months" : Math.round(days / 365.25) + " years";
  }
}
