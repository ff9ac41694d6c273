package org.rapporteur.cli;

/** The command line makes no sense: a sentence that says why, and perhaps what was meant. */
final class WrongUsage extends Exception {
  private static final long serialVersionUID = 1;

  WrongUsage(String sentence) {
    super(sentence);
  }

  /** The sentence. */
  String sentence() {
    return String.valueOf(getMessage());
  }
}
