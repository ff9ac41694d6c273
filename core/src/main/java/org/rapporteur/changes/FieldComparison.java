package org.rapporteur.changes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.rapporteur.changes.Change.Kind;
import org.rapporteur.changes.SiteFacts.Page;

/** One field of one page, before and now. */
record FieldComparison(Page page, String field, String label, List<Change> changes) {
  private static final Set<String> DATES = Set.of("planned", "held", "dated", "began", "ended");

  /** Claims that are the same are set aside; then those of the same thing; what is left is new. */
  void compare(List<Fact> before, List<Fact> after) {
    List<Fact> was = new ArrayList<>(before);
    List<Fact> is = new ArrayList<>(after);
    pair(was, is, Fact::equals).clear();
    pair(was, is, (one, other) -> one.sameAs().equals(other.sameAs()))
        .forEach(pair -> changed(pair.was(), pair.is()));
    pair(was, is, (one, other) -> one.key().equals(other.key()))
        .forEach(pair -> changed(pair.was(), pair.is()));
    if (was.size() == 1 && is.size() == 1 && isSingle()) {
      replaced(was.getFirst(), is.getFirst());
      return;
    }
    was.forEach(this::withdrawn);
    is.forEach(this::added);
  }

  private record Pair(Fact was, Fact is) {}

  /** Takes out of both lists what belongs together. */
  private static List<Pair> pair(
      List<Fact> before, List<Fact> after, BiPredicate<Fact, Fact> together) {
    List<Pair> pairs = new ArrayList<>();
    for (Fact was : List.copyOf(before)) {
      Optional<Fact> is = after.stream().filter(other -> together.test(was, other)).findFirst();
      if (is.isPresent()) {
        pairs.add(new Pair(was, is.get()));
        before.remove(was);
        after.remove(is.get());
      }
    }
    return pairs;
  }

  private boolean isSingle() {
    return !isSeat() && !isAttendance();
  }

  private boolean isSeat() {
    return field.equals("seats");
  }

  private boolean isAttendance() {
    return field.equals("attendance");
  }

  private void changed(Fact was, Fact is) {
    if (!was.status().equals(is.status())) {
      add(
          Kind.CLAIM_CORRECTED,
          "%s “%s” is now %s".formatted(label, is.shown(), words(is.status())),
          was.status(),
          is.status());
    }
    if (!was.sources().equals(is.sources())) {
      Set<String> more = new LinkedHashSet<>(is.sources());
      was.sources().forEach(more::remove);
      Set<String> less = new LinkedHashSet<>(was.sources());
      is.sources().forEach(less::remove);
      String said =
          (more.isEmpty() ? "" : " now also rests on " + String.join(", ", more))
              + (!more.isEmpty() && !less.isEmpty() ? " and" : "")
              + (less.isEmpty() ? "" : " no longer rests on " + String.join(", ", less));
      add(
          Kind.SOURCES_CHANGED,
          "%s “%s”%s".formatted(label, is.shown(), said),
          String.join(", ", was.sources()),
          String.join(", ", is.sources()));
    }
    Set<String> names = new LinkedHashSet<>(was.qualifiers().keySet());
    names.addAll(is.qualifiers().keySet());
    for (String name : names) {
      String one = was.qualifiers().getOrDefault(name, "");
      String other = is.qualifiers().getOrDefault(name, "");
      if (!one.equals(other)) {
        Kind kind =
            isSeat()
                ? Kind.SEAT_CHANGED
                : isAttendance() ? Kind.ATTENDANCE_CHANGED : Kind.DETAIL_CHANGED;
        add(kind, "%s: %s".formatted(is.shown(), moved(name, one, other)), one, other);
      }
    }
    if (!was.note().equals(is.note())) {
      add(
          Kind.DETAIL_CHANGED,
          is.shown() + ": " + moved("note", was.note(), is.note()),
          was.note(),
          is.note());
    }
  }

  private static String moved(String name, String one, String other) {
    return one.isEmpty()
        ? "%s is “%s”, where nothing was said".formatted(name, other)
        : other.isEmpty()
            ? "%s was “%s”, and nothing is said now".formatted(name, one)
            : Comparison.from(name, one, other);
  }

  private static String words(String status) {
    return status.replace('-', ' ');
  }

  private void replaced(Fact was, Fact is) {
    Kind kind =
        field.equals("words")
            ? Kind.WORDING_ALTERED
            : DATES.contains(field)
                ? Kind.DATE_MOVED
                : field.equals("status") ? Kind.STATUS_MOVED : Kind.VALUE_CHANGED;
    add(kind, Comparison.from(label, was.shown(), is.shown()), was.shown(), is.shown());
  }

  private void withdrawn(Fact was) {
    Kind kind =
        isSeat()
            ? Kind.SEAT_REMOVED
            : isAttendance()
                ? Kind.ATTENDANCE_CHANGED
                : field.equals("words") ? Kind.WORDING_ALTERED : Kind.CLAIM_WITHDRAWN;
    add(kind, "%s no longer has “%s”".formatted(label, full(was)), full(was), "");
  }

  private void added(Fact is) {
    Kind kind =
        isSeat() ? Kind.SEAT_ADDED : isAttendance() ? Kind.ATTENDANCE_CHANGED : Kind.CLAIM_ADDED;
    add(kind, "%s now has “%s”".formatted(label, full(is)), "", full(is));
  }

  private static String full(Fact fact) {
    List<String> parts = new ArrayList<>(List.of(fact.shown()));
    fact.qualifiers().values().stream().filter(text -> !text.isEmpty()).forEach(parts::add);
    return String.join(", ", parts);
  }

  private void add(Kind kind, String sentence, String was, String is) {
    changes.add(new Change(kind, page.id(), page.title(), sentence, was, is));
  }
}
