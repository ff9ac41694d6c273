package org.rapporteur.serve;

/** The port a preview is to be found at. */
public sealed interface Port {
  /** The port to try first, unless another is named. */
  int USUAL = 8000;

  /** The usual port, or one of the next if it is taken, or at last any. */
  static Port usual() {
    return new From(USUAL, USUAL + 99);
  }

  /** This port and no other; 0 is any that is free. */
  record Exactly(int number) implements Port {}

  /** The first that is free of these ports; if none is, any. */
  record From(int first, int last) implements Port {}
}
