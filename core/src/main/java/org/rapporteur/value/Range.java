package org.rapporteur.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** Any date from one to another, as a member of a one-of set; at least one of them is there. */
record Range(Optional<Point> from, Optional<Point> to) implements Choice {

  /** The date itself, where the range begins and ends with it. */
  Choice orSingleDate() {
    return from.isPresent() && from.equals(to) ? from.get() : this;
  }

  @Override
  public String edtf() {
    return from.map(Point::edtf).orElse("") + ".." + to.map(Point::edtf).orElse("");
  }

  @Override
  public Optional<LocalDate> earliest() {
    return from.map(Point::first);
  }

  @Override
  public Optional<LocalDate> latest() {
    return to.map(Point::last);
  }

  @Override
  public boolean uncertain() {
    return either(Point::uncertain);
  }

  @Override
  public boolean approximate() {
    return either(Point::approximate);
  }

  private boolean either(Predicate<Point> holds) {
    return from.filter(holds).isPresent() || to.filter(holds).isPresent();
  }

  @Override
  public String plain() {
    if (from.isEmpty()) {
      return to.map(Point::plain).orElse("") + " or before";
    }
    if (to.isEmpty()) {
      return from.map(Point::plain).orElse("") + " or after";
    }
    return Phrase.between(from.get(), to.get());
  }
}
