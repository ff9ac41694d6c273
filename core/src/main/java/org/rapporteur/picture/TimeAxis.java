package org.rapporteur.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An axis of time: days at even distances, broken where nothing happened for long.
 *
 * @param sections the stretches between the breaks, in the order of time
 * @param length the units that all days together take
 * @param gap the units that a break takes
 */
record TimeAxis(List<Section> sections, int start, int length, int gap) {
  /** Where less time than this is empty, the axis is never broken. */
  private static final long LONG = 120;

  private static final int BREAKS = 6;

  /** From the first to the last day between two breaks. */
  record Section(LocalDate first, LocalDate last) {
    long days() {
      return ChronoUnit.DAYS.between(first, last);
    }
  }

  /** A stretch of time in which something happened. */
  record Stretch(LocalDate from, LocalDate to) implements Comparable<Stretch> {
    @Override
    public int compareTo(Stretch other) {
      int byFrom = from.compareTo(other.from);
      return byFrom != 0 ? byFrom : to.compareTo(other.to);
    }
  }

  /** Empty days before the section of this number. */
  private record Gap(int before, long days) implements Comparable<Gap> {
    /** The longest first. */
    @Override
    public int compareTo(Gap other) {
      int byDays = Long.compare(other.days, days);
      return byDays != 0 ? byDays : Integer.compare(before, other.before);
    }
  }

  /** An axis from one unit to another. */
  static TimeAxis over(List<Stretch> stretches, int from, int to, int gap) {
    List<Section> sections = broken(merged(stretches));
    int gaps = gap * (sections.size() - 1);
    return new TimeAxis(sections, from, to - from - gaps, gap);
  }

  /** Stretches that meet, as one. */
  private static List<Section> merged(List<Stretch> stretches) {
    List<Section> merged = new ArrayList<>();
    for (Stretch next : stretches.stream().sorted().toList()) {
      if (!merged.isEmpty() && !next.from.isAfter(merged.getLast().last.plusDays(1))) {
        Section last = merged.removeLast();
        merged.add(new Section(last.first, later(last.last, next.to)));
      } else {
        merged.add(new Section(next.from, next.to));
      }
    }
    return merged;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  /** Breaks the longest gaps as long as each is half of all that is left, or more. */
  private static List<Section> broken(List<Section> busy) {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < busy.size(); i++) {
      gaps.add(new Gap(i, ChronoUnit.DAYS.between(busy.get(i - 1).last, busy.get(i).first)));
    }
    Collections.sort(gaps);
    long left = ChronoUnit.DAYS.between(busy.getFirst().first, busy.getLast().last);
    Set<Integer> breaks = new HashSet<>();
    for (Gap gap : gaps.subList(0, Math.min(BREAKS, gaps.size()))) {
      if (gap.days <= LONG || gap.days * 2 < left) {
        break;
      }
      breaks.add(gap.before);
      left -= gap.days;
    }
    List<Section> sections = new ArrayList<>();
    LocalDate first = busy.getFirst().first;
    for (int i = 1; i < busy.size(); i++) {
      if (breaks.contains(i)) {
        sections.add(new Section(first, busy.get(i - 1).last));
        first = busy.get(i).first;
      }
    }
    sections.add(new Section(first, busy.getLast().last));
    return sections;
  }

  private long days() {
    return sections.stream().mapToLong(Section::days).sum();
  }

  /** Where a day stands; one in a break, in its middle. */
  int at(LocalDate day) {
    long before = 0;
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (day.isBefore(section.first)) {
        return units(before) + i * gap - (i == 0 ? 0 : gap / 2);
      }
      if (!day.isAfter(section.last)) {
        return units(before + ChronoUnit.DAYS.between(section.first, day)) + i * gap;
      }
      before += section.days();
    }
    return units(before) + (sections.size() - 1) * gap;
  }

  /** Where so many days end, without breaks; a single day stands in the middle. */
  private int units(long count) {
    long all = days();
    return start
        + (all == 0 ? length / 2 : Math.toIntExact((count * length * 2 + all) / (2 * all)));
  }

  /** The days between which a section is not broken, as places on the axis. */
  int begin(int section) {
    return at(sections.get(section).first);
  }

  int end(int section) {
    return at(sections.get(section).last);
  }

  /** The units a number of days takes, roughly. */
  int units(int count) {
    long all = days();
    return all == 0 ? length : Math.toIntExact(Math.min(100_000, count * (long) length / all));
  }
}
