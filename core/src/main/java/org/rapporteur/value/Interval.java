package org.rapporteur.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** A stretch of time from one date to another; at least one of its ends has a date. */
record Interval(End start, End end) implements Edtf, Choice {

  @Override
  public String edtf() {
    return start.edtf() + "/" + end.edtf();
  }

  @Override
  public Optional<LocalDate> earliest() {
    return start.first();
  }

  @Override
  public Optional<LocalDate> latest() {
    return end.last();
  }

  @Override
  public boolean uncertain() {
    return eitherEnd(Point::uncertain);
  }

  @Override
  public boolean approximate() {
    return eitherEnd(Point::approximate);
  }

  private boolean eitherEnd(Predicate<Point> holds) {
    return start.date().filter(holds).isPresent() || end.date().filter(holds).isPresent();
  }

  @Override
  public String plain() {
    return switch (start) {
      case End.On(Point from) ->
          switch (end) {
            case End.On(Point to) -> plain(from, to);
            case End.Undated.OPEN -> "from " + from.plain() + " on";
            case End.Undated.UNKNOWN -> "from " + from.plain() + ", end not known";
          };
      case End.Undated.OPEN -> "until " + untilPlain();
      case End.Undated.UNKNOWN -> "until " + untilPlain() + ", start not known";
    };
  }

  private static String plain(Point from, Point to) {
    if (from.equals(to)) {
      return from.plain();
    }
    return Phrase.dash(from, to).orElseGet(() -> "from " + from.plain() + " to " + to.plain());
  }

  private String untilPlain() {
    return end.date().map(Point::plain).orElseThrow();
  }

  @Override
  public Optional<String> htmlDateTime() {
    return Optional.empty();
  }

  @Override
  public String toString() {
    return edtf();
  }
}
