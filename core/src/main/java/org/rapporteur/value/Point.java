package org.rapporteur.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A date without an interval's ends: what ends, ranges and sets are made of. */
sealed interface Point extends Edtf, Choice permits CalendarDate, Season {

  LocalDate first();

  LocalDate last();

  Qualifier qualifier();

  /** Day, month and year as words, from the smallest; empty where words alone do not say it all. */
  List<String> words();

  @Override
  default Optional<LocalDate> earliest() {
    return Optional.of(first());
  }

  @Override
  default Optional<LocalDate> latest() {
    return Optional.of(last());
  }

  @Override
  default boolean uncertain() {
    return qualifier().uncertain();
  }

  @Override
  default boolean approximate() {
    return qualifier().approximate();
  }
}
