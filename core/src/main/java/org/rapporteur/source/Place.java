package org.rapporteur.source;

/** A position a person can go to: line and column, both from 1, the column in code points. */
public record Place(int line, int column) {
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
