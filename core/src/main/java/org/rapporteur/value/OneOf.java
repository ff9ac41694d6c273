package org.rapporteur.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One of several dates, it is not known which: sorted, each once. */
record OneOf(List<Choice> choices) implements Edtf {

  OneOf {
    choices = List.copyOf(choices);
  }

  /** A set of the choices, or the only one of them if it is a date itself. */
  static Edtf among(List<Choice> choices) {
    if (choices.isEmpty()) {
      throw new IllegalArgumentException("one of no dates");
    }
    List<Choice> sorted = choices.stream().sorted(Choice.ORDER).distinct().toList();
    if (sorted.size() > 1) {
      return new OneOf(sorted);
    }
    return switch (sorted.getFirst()) {
      case Point point -> point;
      case Interval interval -> interval;
      case Range _ -> new OneOf(sorted);
    };
  }

  @Override
  public String edtf() {
    return "[" + String.join(",", choices.stream().map(Choice::edtf).toList()) + "]";
  }

  @Override
  public Optional<LocalDate> earliest() {
    return choices.getFirst().earliest();
  }

  @Override
  public Optional<LocalDate> latest() {
    List<Optional<LocalDate>> ends = choices.stream().map(Choice::latest).toList();
    return ends.stream().allMatch(Optional::isPresent)
        ? ends.stream().flatMap(Optional::stream).max(LocalDate::compareTo)
        : Optional.empty();
  }

  @Override
  public boolean uncertain() {
    return choices.stream().anyMatch(Choice::uncertain);
  }

  @Override
  public boolean approximate() {
    return choices.stream().anyMatch(Choice::approximate);
  }

  @Override
  public String plain() {
    return Phrase.or(choices);
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
