package org.rapporteur.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A season of a year: 21 spring, 22 summer, 23 autumn, 24 winter. */
record Season(int year, int code, Qualifier qualifier) implements Point {

  static final int SPRING = 21;
  static final int WINTER = 24;

  private YearMonth firstMonth() {
    return YearMonth.of(year, 3 * (code - SPRING + 1));
  }

  @Override
  public LocalDate first() {
    return firstMonth().atDay(1);
  }

  @Override
  public LocalDate last() {
    return firstMonth().plusMonths(2).atEndOfMonth();
  }

  @Override
  public String edtf() {
    return PlainYear.edtf(year, 0) + "-" + code + qualifier.sign();
  }

  @Override
  public List<String> words() {
    return qualifier == Qualifier.NONE ? List.of(name(), PlainYear.of(year)) : List.of();
  }

  private String name() {
    return switch (code) {
      case SPRING -> "spring";
      case 22 -> "summer";
      case 23 -> "autumn";
      default -> "winter";
    };
  }

  @Override
  public String plain() {
    return qualifier.plain(name() + " " + PlainYear.of(year));
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
